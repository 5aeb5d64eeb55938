import type { EventBody, EventOf, LedgerEvent, Rated, Undone } from '#domain/ledger/event.ts';
import type { Projection } from '#domain/ledger/projection.ts';
import { type LocalDay, localDayOf } from '#domain/local-day.ts';
import type { Rating } from '#domain/scheduling/rating.ts';
import {
  type AnswerReference,
  rateAnswer,
  type SessionAnswerReference,
  undoLatest,
} from './amendments.ts';
import type { Device } from './device.ts';
import { readDraft, saveDraft } from './draft-store.ts';
import { readEvents, readHistory } from './ledger-reads.ts';
import type { LedgerState, LedgerStatus } from './ledger-state.ts';
import { readNote } from './note-store.ts';
import { closeState, type LedgerOptions, openState } from './open-ledger.ts';
import { rebuild } from './reload.ts';
import { queueSave, type Recorded, recordEvent } from './write-queue.ts';

export type { AnswerReference, LedgerOptions, LedgerStatus, Recorded };

/** What can be recorded without a look at the past. */
export type RecordedDirectly = Exclude<EventBody, Rated | Undone>;

/**
 * The ledger of this device, with its projection in memory. What is recorded changes the projection
 * at once, and is stored behind. Failing storage is told by `status` and never thrown by `record`;
 * what has to read rejects.
 */
export interface Ledger {
  readonly deviceId: string;
  /** Another object after another tab has written: take it anew each time. */
  readonly projection: Projection;
  readonly status: LedgerStatus;
  /** How many rows could not be read, and were set aside. */
  readonly quarantined: number;
  /**
   * @param listener called when the status changes, and when another tab has changed the projection
   * @returns the way to end it
   */
  subscribe(listener: (status: LedgerStatus) => void): () => void;
  today(): LocalDay;
  /** 32 random bits. */
  freshSeed(): number;
  /** 128 random bits, base64url: the id of something that the learner makes, such as a sheet. */
  freshId(): string;
  record<Body extends RecordedDirectly>(body: Body): Recorded<EventOf<Body['kind']>>;
  /** Gives an answer another rating. */
  rate(answer: AnswerReference, rating: Rating): Promise<Recorded>;
  /**
   * Takes back the latest step. Resolves to what was taken back, newest first; null when nothing
   * was left. With an answer: only of its session or run, also when something else was begun since.
   */
  undo(within?: SessionAnswerReference): Promise<readonly LedgerEvent[] | null>;
  /** Everything that happened to a question, in order, with what was taken back. */
  history(question: string): Promise<readonly LedgerEvent[]>;
  /** The whole log, in order: for a backup. */
  events(): Promise<readonly LedgerEvent[]>;
  /** The text of the note on a question; empty when there is none. */
  noteOf(question: string): Promise<string>;
  /** Keeps the text of an answer being written; to be called when typing pauses. Never rejects. */
  saveDraft(session: string, question: string, text: string): Promise<void>;
  readDraft(session: string, question: string): Promise<string | null>;
  /** Works out every projection anew from the log. */
  rebuild(): Promise<void>;
  /** Tries again to store what is unsaved. */
  retry(): void;
  close(): void;
}

/**
 * Always resolves; where storage is missing or denied, to a ledger that lasts as long as the page.
 */
export async function openLedger(options: LedgerOptions = {}): Promise<Ledger> {
  return ledgerOf(await openState(options));
}

/** The outside of an open ledger. */
export function ledgerOf(state: LedgerState): Ledger {
  const { device } = state;
  return {
    get deviceId() {
      return state.deviceId;
    },
    get projection() {
      return state.projection;
    },
    get status() {
      return state.status;
    },
    get quarantined() {
      return state.quarantined;
    },
    subscribe: (listener) => subscribe(state, listener),
    today: () => today(device),
    freshSeed: () => device.randomSeed(),
    freshId: () => device.randomId(),
    // An event is its body with a header, which the type of the queue does not tell.
    record: <Body extends RecordedDirectly>(body: Body) =>
      recordEvent(state, body) as Recorded<EventOf<Body['kind']>>,
    rate: (answer, rating) => rateAnswer(state, answer, rating),
    undo: (within) => undoLatest(state, within),
    history: (question) => readHistory(state, question),
    events: () => readEvents(state),
    noteOf: (question) => readNote(state, question),
    saveDraft: (session, question, text) => saveDraft(state, { session, question, text }),
    readDraft: (session, question) => readDraft(state, { session, question }),
    rebuild: () => rebuild(state),
    retry: () => queueSave(state),
    close: () => closeState(state),
  };
}

function today(device: Device): LocalDay {
  const now = device.now();
  return localDayOf(now, device.offsetMinutesAt(now));
}

function subscribe(
  { listeners }: LedgerState,
  listener: (status: LedgerStatus) => void,
): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
