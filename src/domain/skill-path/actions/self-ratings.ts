import type { PathSource } from '../path-source.ts';
import type { PlanAction } from '../plan-action.ts';

/** To read a row of the matrix and find one's place. */
const minutes = 2;

/** The first row without a self-rating. It changes no measured number, and so never comes before what does. */
export function selfRatings({ unrated }: PathSource): PlanAction[] {
  return unrated.slice(0, 1).map(({ row, competency }) => ({
    id: 'rating',
    work: { kind: 'rating', row },
    competency,
    minutes,
    gain: 0,
    certainty: 0,
    reason: 'unrated',
  }));
}
