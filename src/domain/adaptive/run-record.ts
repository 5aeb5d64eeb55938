import type { EventOf, MeasuringStarted } from '../ledger/event.ts';
import type { LocalDay } from '../local-day.ts';

/**
 * A measuring run as the ledger tells it: what happened and nothing that follows from it, so that an undone answer simply
 * makes the run ask again.
 */
export interface RunRecord extends Omit<MeasuringStarted, 'kind'> {
  /** Id of its measuring-started event. */
  readonly id: string;
  readonly day: LocalDay;
  /** In their order. */
  readonly answered: readonly RunAnswer[];
  readonly ended: EventOf<'session-ended'>['reason'] | null;
}

export interface RunAnswer {
  /** Id of the answered event. */
  readonly event: string;
  readonly question: string;
  readonly credit: number;
}

export function startRun({
  id,
  day,
  role,
  band,
  shares,
  shortest,
  longest,
  seed,
  model,
  contentVersion,
}: EventOf<'measuring-started'>): RunRecord {
  const plan = { role, band, shares, shortest, longest, seed, model, contentVersion };
  return { id, day, ...plan, answered: [], ended: null };
}

/** Adding the same event again changes nothing. */
export function withRunAnswer(
  run: RunRecord,
  { id, subject, credit }: EventOf<'answered'>,
): RunRecord {
  if (run.answered.some(({ event }) => event === id)) return run;
  return { ...run, answered: [...run.answered, { event: id, question: subject, credit }] };
}

export function withoutRunAnswer(run: RunRecord, event: string): RunRecord {
  return { ...run, answered: run.answered.filter((answer) => answer.event !== event) };
}

export function endRun(run: RunRecord, ended: RunRecord['ended']): RunRecord {
  return { ...run, ended };
}
