import type { LedgerEvent } from '#domain/ledger/event.ts';
import { mergeEvents } from '#domain/ledger/merge.ts';
import { inOrder } from '#domain/ledger/order.ts';
import { questionsOf } from '#domain/ledger/question-state.ts';
import { nextUndo, nextUndoIn } from '#domain/ledger/undo.ts';
import type { Rating } from '#domain/scheduling/rating.ts';
import { inTurn } from './connection.ts';
import { readHistories, readSinceSessionStart } from './history.ts';
import { readWithUnsaved } from './ledger-reads.ts';
import type { LedgerState } from './ledger-state.ts';
import { type Recorded, recordEvent } from './write-queue.ts';

export interface AnswerReference {
  /** Of the answered event. */
  readonly id: string;
  /** Its question. */
  readonly subject: string;
}

export function rateAnswer(
  ledger: LedgerState,
  { id, subject }: AnswerReference,
  rating: Rating,
): Promise<Recorded> {
  return inTurn(ledger, async () => {
    const past = await readWithUnsaved(ledger, (database) => readHistories(database, [subject]));
    return recordEvent(ledger, { kind: 'rated', subject, target: id, rating }, past);
  });
}

/** The latest answer of a session or run. */
export interface SessionAnswerReference {
  readonly session: string;
  readonly question: string;
}

/**
 * @param within takes back this answer and the end after it, also when something else was begun since
 * @returns what was taken back, newest first; null when nothing was left
 */
export function undoLatest(
  ledger: LedgerState,
  within?: SessionAnswerReference,
): Promise<readonly LedgerEvent[] | null> {
  return inTurn(ledger, async () => {
    const recent = await readWithUnsaved(ledger, (database) =>
      readSinceSessionStart(database, ledger.deviceId),
    );
    const targets = within ? await targetsWithin(ledger, within, recent) : nextUndo(recent);
    if (targets.length === 0) return null;
    const questions = targets.flatMap(questionsOf);
    const histories = await readWithUnsaved(ledger, (database) =>
      readHistories(database, questions),
    );
    let past = mergeEvents(recent, histories);
    for (const target of targets) {
      const subject = 'subject' in target ? { subject: target.subject } : {};
      const body = { kind: 'undone', target: target.id, ...subject } as const;
      // What is taken back next must see that this no longer stands.
      past = [...past, recordEvent(ledger, body, past).event];
    }
    return targets;
  });
}

async function targetsWithin(
  ledger: LedgerState,
  { session, question }: SessionAnswerReference,
  recent: readonly LedgerEvent[],
): Promise<LedgerEvent[]> {
  const history = await readWithUnsaved(ledger, (database) => readHistories(database, [question]));
  return nextUndoIn(session, inOrder(mergeEvents(recent, history)));
}
