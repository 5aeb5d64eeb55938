import type { ContentTree } from '#domain/content-tree.ts';
import type { Certainty, SessionStarted } from '#domain/ledger/event.ts';
import type { PracticeSession } from '#domain/practice/practice-session.ts';
import type { Mark } from '#domain/questions/marking/mark.ts';
import type { Question } from '#domain/questions/question.ts';
import type { Response } from '#domain/questions/response.ts';
import type { Rating } from '#domain/scheduling/rating.ts';
import type { LedgerStatus } from '#storage/ledger-store.ts';
import type { PracticeRoom } from './practice-room.ts';

/** What is on the screen: a question before or after its answer. */
export interface Showing {
  readonly question: Question;
  readonly seed: number;
  /** With the numbers of this showing. */
  readonly stem: ContentTree;
  readonly retry: boolean;
  /** Null while the answer is incomplete. */
  readonly response: Response | null;
  readonly certainty: Certainty | undefined;
  /** Null until it is checked. */
  readonly mark: Mark | null;
  /** Id of the answered event, once it is recorded. */
  readonly event: string | null;
  /** Days until the next showing by rating, as of before the answer. */
  readonly intervals: Record<Rating, number> | null;
  /** Written text kept from before a reload. */
  readonly draft: string;
  /** A card's answer is open. */
  readonly turned: boolean;
}

/** What the first question can do without: other ways of answering, further reading, the finish screen. */
export type OtherParts = typeof import('#components/answers/OtherAnswer.tsx') &
  typeof import('./ReadMore.tsx') &
  typeof import('./DailyArchive.tsx') &
  typeof import('./FinishScreen.tsx');

export interface PlayerState {
  readonly showing: Showing | null;
  /** The question after it, drawn beforehand while the answer is read. */
  readonly ahead: Showing | null;
  readonly session: PracticeSession | null;
  /** Null until everything beyond asking and marking is loaded. */
  readonly room: PracticeRoom | null;
  readonly parts: OtherParts | null;
  readonly status: LedgerStatus;
  /** A sentence about what went wrong, when something did. */
  readonly problem: string | null;
}

/** A question that is already in the page: it can be answered before anything else is loaded. */
export interface FirstQuestion {
  readonly question: Question;
  readonly seed: number;
  readonly plan: SessionStarted;
}

export function freshShowing(question: Question, seed: number, retry: boolean): Showing {
  return {
    question,
    seed,
    stem: question.stem,
    retry,
    response: null,
    certainty: undefined,
    mark: null,
    event: null,
    intervals: null,
    draft: '',
    turned: false,
  };
}
