import { isWorthKeeping, type KeptEvidence } from '../adaptive/kept-evidence.ts';
import { type CertaintyTally, emptyTally, withCall } from '../calibration/certainty-tally.ts';
import type { LocalDay } from '../local-day.ts';
import { suggestedRating } from '../practice/default-rating.ts';
import type { Card } from '../scheduling/card.ts';
import { retrievability, schedule } from '../scheduling/fsrs.ts';
import type { EventOf, LedgerEvent } from './event.ts';

/** All that the app keeps in memory about a question someone has met. */
export interface QuestionState {
  readonly competency: string;
  readonly card: Card | null;
  /** Answers, without the retry of a missed question within a session: it proves nothing. */
  readonly answers: number;
  /** Answers that earned less than half. */
  readonly misses: number;
  /** 0..1, of the latest answer. */
  readonly lastCredit: number | null;
  readonly lastDay: LocalDay | null;
  readonly flagged: boolean;
  readonly noted: boolean;
  /** The answers that tell of ability, in their order. */
  readonly evidence: readonly KeptEvidence[];
  /** Answers marked by a rule that were given with a certainty. */
  readonly calls: CertaintyTally;
}

/** The state of a question after one more event that stands; `undefined` before the first. */
export function questionAfter(
  state: QuestionState | undefined,
  question: string,
  event: LedgerEvent,
): QuestionState | undefined {
  switch (event.kind) {
    case 'answered':
      return afterAnswer(state ?? unmetQuestion(event.competency), event);
    case 'flagged':
      return { ...(state ?? unmetQuestion(event.competency)), flagged: event.flagged };
    case 'noted':
      return { ...(state ?? unmetQuestion(event.competency)), noted: event.text !== '' };
    case 'backlog-spread': {
      const dueDay = event.moves.find((move) => move.question === question)?.dueDay;
      if (dueDay === undefined || !state?.card) return state;
      return { ...state, card: { ...state.card, dueDay } };
    }
    default:
      return state;
  }
}

/**
 * The state of a question worked out from nothing; `undefined` when nothing of it stands.
 * @param standing what `standingEvents` gives; events of other questions are passed over
 */
export function replayQuestion(
  question: string,
  standing: readonly LedgerEvent[],
): QuestionState | undefined {
  let state: QuestionState | undefined;
  for (const event of standing) {
    if (questionsOf(event).includes(question)) state = questionAfter(state, question, event);
  }
  return state;
}

/** The text of the note that stands; empty when there is none. */
export function noteOf(question: string, standing: readonly LedgerEvent[]): string {
  const notes = standing.flatMap((event) =>
    event.kind === 'noted' && event.subject === question ? [event.text] : [],
  );
  return notes.at(-1) ?? '';
}

/** The questions whose state the event changes. */
export function questionsOf(event: LedgerEvent): readonly string[] {
  switch (event.kind) {
    case 'answered':
    case 'rated':
    case 'flagged':
    case 'noted':
      return [event.subject];
    case 'backlog-spread':
      return event.moves.map((move) => move.question);
    default:
      return [];
  }
}

function unmetQuestion(competency: string): QuestionState {
  return {
    competency,
    card: null,
    answers: 0,
    misses: 0,
    lastCredit: null,
    lastDay: null,
    flagged: false,
    noted: false,
    evidence: [],
    calls: emptyTally,
  };
}

function afterAnswer(state: QuestionState, event: EventOf<'answered'>): QuestionState {
  if (event.retry) return state;
  const { rating, day, subject: seed, certainty } = event;
  return {
    ...state,
    competency: event.competency,
    card: rating === null ? state.card : schedule(state.card, { rating, day, seed }),
    answers: state.answers + 1,
    misses: state.misses + (suggestedRating(event.credit) === 'again' ? 1 : 0),
    lastCredit: event.credit,
    lastDay: day,
    evidence: withEvidence(state, event),
    calls:
      certainty && event.layer === 'auto'
        ? withCall(state.calls, certainty, event.credit)
        : state.calls,
  };
}

function withEvidence(
  state: QuestionState,
  { id, measured, layer, questionVersion, day, credit, subject }: EventOf<'answered'>,
): readonly KeptEvidence[] {
  if (!measured || layer !== 'auto') return state.evidence;
  const remembered = rememberedBefore(state, day, subject);
  if (!isWorthKeeping(remembered)) return state.evidence;
  const { model, difficulty, difficultySd, slope, guessing } = measured;
  const item = { model, difficulty, difficultySd, slope, guessing, version: questionVersion };
  return [...state.evidence, { ...item, event: id, day, credit, retrievability: remembered }];
}

/**
 * The probability that the answer was still remembered; null before the first. A question that was only ever met outside
 * the schedule is remembered as if that had been its first review.
 */
function rememberedBefore(
  { card, answers, lastCredit, lastDay }: QuestionState,
  day: LocalDay,
  seed: string,
): number | null {
  if (answers === 0 || lastCredit === null || lastDay === null) return null;
  const rating = suggestedRating(lastCredit);
  return retrievability(card ?? schedule(null, { rating, day: lastDay, seed }), day);
}
