import type { LocalDay } from '../local-day.ts';
import type { QuestionStanding } from '../practice/session-request.ts';
import { type QuestionSet, questionsOfSet } from './question-set.ts';

export interface SetProgress {
  /** Questions that can be asked on this device. */
  readonly total: number;
  /** Of them, answered at least once, in whatever session. */
  readonly answered: number;
  /** Missed at the latest answer. */
  readonly missed: number;
}

export function progressOfSet(
  questions: readonly string[],
  standingOf: (id: string) => Pick<QuestionStanding, 'seen' | 'missed'>,
): SetProgress {
  const standings = questions.map(standingOf);
  return {
    total: questions.length,
    answered: standings.filter(({ seen }) => seen).length,
    missed: standings.filter(({ missed }) => missed).length,
  };
}

/** A session holds no more; the rest of a set comes in the next one. */
export const mostInSession = 20;

/**
 * What a session on a set asks: what was not answered yet, in the order of the set; when everything was, all of it
 * from the start.
 */
export function nextOfSet(
  questions: readonly string[],
  isAnswered: (id: string) => boolean,
): string[] {
  const open = questions.filter((id) => !isAnswered(id));
  return (open.length > 0 ? open : questions).slice(0, mostInSession);
}

/** Sets with a due day and something left to answer, the most urgent first. */
export function setsDue<Kept extends { readonly set: QuestionSet }>(
  kept: readonly Kept[],
  isAnswered: (id: string) => boolean,
): (Kept & { readonly dueDay: LocalDay; readonly left: number })[] {
  return kept
    .flatMap((it) => {
      const { dueDay } = it.set;
      const left = questionsOfSet(it.set).filter((id) => !isAnswered(id)).length;
      return dueDay === null || left === 0 ? [] : [{ ...it, dueDay, left }];
    })
    .sort((one, other) => one.dueDay - other.dueDay);
}

/** "due today", "due in 3 days, on 2026-12-05", "was due on 2026-11-20". */
export function dueInWords(dueDay: LocalDay, today: LocalDay, date: string): string {
  const days = dueDay - today;
  if (days < 0) return `was due on ${date}`;
  if (days === 0) return 'due today';
  return days === 1 ? 'due tomorrow' : `due in ${days} days, on ${date}`;
}
