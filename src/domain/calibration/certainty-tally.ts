import type { Certainty } from '../ledger/event.ts';

/**
 * What came of the answers given with one certainty. Sums, so that tallies add up and the Brier score follows from them:
 * the mean of (p - credit)^2 is p^2 - 2 p mean(credit) + mean(credit^2).
 */
export interface CallTally {
  readonly answers: number;
  /** Sum of the credits. */
  readonly credit: number;
  /** Sum of their squares. */
  readonly squares: number;
}

export type CertaintyTally = Readonly<Record<Certainty, CallTally>>;

export const noCalls: CallTally = { answers: 0, credit: 0, squares: 0 };

export const emptyTally: CertaintyTally = { low: noCalls, mid: noCalls, high: noCalls };

export function withCall(
  tally: CertaintyTally,
  certainty: Certainty,
  credit: number,
): CertaintyTally {
  return {
    ...tally,
    [certainty]: sumOf(tally[certainty], { answers: 1, credit, squares: credit ** 2 }),
  };
}

export function joinTallies(tallies: Iterable<CertaintyTally>): CertaintyTally {
  let joined = emptyTally;
  for (const { low, mid, high } of tallies) {
    joined = {
      low: sumOf(joined.low, low),
      mid: sumOf(joined.mid, mid),
      high: sumOf(joined.high, high),
    };
  }
  return joined;
}

function sumOf(one: CallTally, other: CallTally): CallTally {
  return {
    answers: one.answers + other.answers,
    credit: one.credit + other.credit,
    squares: one.squares + other.squares,
  };
}
