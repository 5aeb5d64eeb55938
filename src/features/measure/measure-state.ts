import type { MeasuredItem } from '#domain/adaptive/measured-item.ts';
import type { ContentTree } from '#domain/content-tree.ts';
import type { Certainty } from '#domain/ledger/event.ts';
import type { Question } from '#domain/questions/question.ts';
import type { Response } from '#domain/questions/response.ts';
import type { LedgerStatus } from '#storage/ledger-store.ts';
import type { MeasureRoom, RunProgress } from './measure-room.ts';

/** The question on the screen. It never has a mark: right and wrong are told at the end. */
export interface Asking {
  /** Id of the run that asks it. */
  readonly run: string;
  readonly item: MeasuredItem;
  readonly question: Question;
  readonly seed: number;
  /** With the numbers of this showing. */
  readonly stem: ContentTree;
  /** Null while the answer is incomplete. */
  readonly response: Response | null;
  readonly certainty: Certainty | undefined;
}

/** What the set-up screen can do without. */
export type LateParts = typeof import('./RunScreen.tsx') &
  typeof import('./PausedRun.tsx') &
  typeof import('./ResultScreen.tsx') &
  typeof import('#components/answers/OtherAnswer.tsx');

export interface MeasureState {
  readonly screen: 'setup' | 'asking' | 'paused' | 'result';
  readonly asking: Asking | null;
  /** Null before the first question. */
  readonly progress: RunProgress | null;
  /** The run was answered on this page, so that its last answer can be taken back. */
  readonly canUndo: boolean;
  /** Null until everything beyond the choice is loaded. */
  readonly room: MeasureRoom | null;
  readonly parts: LateParts | null;
  readonly status: LedgerStatus;
  /** A sentence about what went wrong, when something did. */
  readonly problem: string | null;
}

export const firstState: MeasureState = {
  screen: 'setup',
  asking: null,
  progress: null,
  canUndo: false,
  room: null,
  parts: null,
  status: { kind: 'saved' },
  problem: null,
};
