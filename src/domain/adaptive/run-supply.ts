import { fresh } from './eligibility.ts';
import type { MeasuredItem } from './measured-item.ts';
import type { MeasuringMoment } from './strategy.ts';

/** What a run for a role can choose from. */
export interface RunSupply {
  /** Questions of the role. */
  readonly all: number;
  /** Not answered in the last 30 days: asked first. */
  readonly fresh: number;
  /** Of these, answered longer ago. */
  readonly metBefore: number;
}

export function supplyOf(
  bank: readonly MeasuredItem[],
  moment: Pick<MeasuringMoment, 'goal' | 'today' | 'lastAnswered'>,
): RunSupply {
  const own = bank.filter(({ competency }) => (moment.goal.shares[competency] ?? 0) > 0);
  const rested = fresh(own, moment);
  const met = rested.filter(({ id }) => moment.lastAnswered(id) !== undefined);
  return { all: own.length, fresh: rested.length, metBefore: met.length };
}
