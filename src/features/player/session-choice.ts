import { type PracticeMode, practiceModes } from '#domain/ledger/event.ts';

/** What someone wants to practise; what a link to /practice/ says. */
export interface SessionChoice {
  readonly mode: PracticeMode;
  readonly budget: { readonly minutes: number } | { readonly count: number };
  readonly competency?: string;
  /** Daily challenge of another day than today, as an ISO date. */
  readonly date?: string;
  /** Only these questions, in this order. */
  readonly questions?: readonly string[];
  /** A kept set by its id; its questions come in place of `questions`. */
  readonly set?: string;
  /** Where the questions were offered, as the ledger keeps it. */
  readonly reference?: string;
}

export const defaultChoice: SessionChoice = { mode: 'review', budget: { minutes: 10 } };

/** Reads ?mode=learn&minutes=10&competency=fairness&questions=a,b&set=id&date=2026-11-20; what is unknown falls back to the default. */
export function readChoice(search: string): SessionChoice {
  const query = new URLSearchParams(search);
  const mode = practiceModes.find((it) => it === query.get('mode')) ?? defaultChoice.mode;
  const competency = query.get('competency');
  const date = query.get('date');
  const questions = query.get('questions')?.split(',').filter(Boolean);
  const set = query.get('set');
  return {
    mode: questions || set ? 'set' : mode,
    budget: readBudget(query),
    ...(competency ? { competency } : {}),
    ...(mode === 'daily' && date && isCalendarDate(date) ? { date } : {}),
    ...(questions ? { questions } : {}),
    ...(set ? { set } : {}),
  };
}

function readBudget(query: URLSearchParams): SessionChoice['budget'] {
  const count = boundedNumber(query.get('count'));
  if (count) return { count };
  const minutes = boundedNumber(query.get('minutes'));
  return minutes ? { minutes } : defaultChoice.budget;
}

function boundedNumber(text: string | null): number | null {
  const value = Number(text);
  return Number.isInteger(value) && value >= 1 && value <= 120 ? value : null;
}

function isCalendarDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}
