import type { Projection } from './projection.ts';

/** A ledger in the few numbers that people know theirs by. */
export interface LedgerFigures {
  readonly answers: number;
  readonly days: number;
  readonly questions: number;
}

export function figuresOf({ days, questions }: Projection): LedgerFigures {
  let answers = 0;
  for (const day of days.values()) answers += day.answers;
  return { answers, days: days.size, questions: questions.size };
}
