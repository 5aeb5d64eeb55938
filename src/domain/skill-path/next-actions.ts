import { checks } from './actions/check.ts';
import { dueReviews } from './actions/due-reviews.ts';
import { guideEntries } from './actions/guide-entries.ts';
import { questionPacks } from './actions/question-packs.ts';
import { selfRatings } from './actions/self-ratings.ts';
import type { PathSource } from './path-source.ts';
import { type PlanAction, worthPerMinute } from './plan-action.ts';

/** What there is to do, each kind in a file of its own. A new kind is one file and one line here. */
const finders: readonly ((source: PathSource) => readonly PlanAction[])[] = [
  dueReviews,
  questionPacks,
  guideEntries,
  checks,
  selfRatings,
];

/**
 * The next best actions: a mandatory competency that caps the level first, then by what they are worth a minute.
 */
export function nextActions(source: PathSource): PlanAction[] {
  return finders
    .flatMap((find) => find(source))
    .sort((one, other) => rank(other) - rank(one) || worthPerMinute(other) - worthPerMinute(one));
}

function rank({ reason }: PlanAction): number {
  return reason === 'gate' ? 1 : 0;
}
