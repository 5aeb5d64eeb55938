import { suggestedRating } from '#domain/practice/default-rating.ts';
import type { Rating } from '#domain/scheduling/rating.ts';
import type { Showing } from './player-state.ts';

/** What can be pressed below a question. */
export interface ActionButton {
  /** The one under the thumb, which Enter presses. It is the same element from question to question. */
  readonly isPrimary: boolean;
  readonly label: string;
  /** What follows from it, on a second line; null where there is none. */
  readonly outcome: string | null;
  readonly does: 'check' | 'turn' | 'next' | { readonly rating: Rating };
}

const ratingWords: Record<Rating, string> = {
  again: 'Again',
  hard: 'Hard',
  good: 'Good',
  easy: 'Easy',
};

export interface ActionSettings {
  readonly changesSchedule: boolean;
  /** Four buttons instead of two. */
  readonly allRatings: boolean;
}

/** The buttons of this moment, from left to right; none while a text is written, which is locked where it stands. */
export function actionButtons(showing: Showing, settings: ActionSettings): ActionButton[] {
  const { question, response, mark, retry, turned } = showing;
  const counts = settings.changesSchedule && !retry;
  if (question.format === 'rapid-fire' && !mark) {
    if (!turned) return [only('Show the answer', 'turn')];
    return ratingButtons(showing, 1, { counts, allRatings: settings.allRatings && counts });
  }
  if (!mark && isWritten(showing)) return response ? [only('Save my rating', 'check')] : [];
  if (!mark) return [only('Check', 'check')];
  if (!counts) return [only('Next', 'next')];
  return ratingButtons(showing, mark.credit, { counts, allRatings: settings.allRatings });
}

export function isWritten({ question: { format } }: Showing): boolean {
  return format === 'free-response' || format === 'behavioural';
}

function only(label: string, does: ActionButton['does']): ActionButton {
  return { isPrimary: true, label, outcome: null, does };
}

/** How it felt, with what follows from it. What the answer suggests is under the thumb. */
function ratingButtons(
  { intervals }: Showing,
  credit: number,
  { counts, allRatings }: { readonly counts: boolean; readonly allRatings: boolean },
): ActionButton[] {
  const suggested = suggestedRating(credit);
  const shown: readonly Rating[] = allRatings
    ? ['again', 'hard', 'good', 'easy']
    : ['again', suggested === 'hard' ? 'hard' : 'good'];
  return shown.map((rating) => ({
    isPrimary: rating === suggested,
    label: ratingWords[rating],
    outcome: counts && intervals ? daysInWords(intervals[rating]) : ' ',
    does: { rating },
  }));
}

export function daysInWords(days: number): string {
  if (days === 1) return 'tomorrow';
  if (days < 60) return `in ${days} days`;
  return `in ${Math.round(days / 30)} months`;
}
