import type { LedgerEvent } from '#domain/ledger/event.ts';
import { mergeEvents } from '#domain/ledger/merge.ts';
import { applyEvent } from '#domain/ledger/projection.ts';
import { questionsOf } from '#domain/ledger/question-state.ts';
import { inTurn, withDatabase } from './connection.ts';
import type { Database } from './database.ts';
import { readHistories } from './history.ts';
import { freeze, type LedgerState, nextSeq, setStatus, type UnsavedEvent } from './ledger-state.ts';
import { rebuildStored } from './rebuild.ts';
import { readSnapshot, type Snapshot } from './snapshot.ts';

/**
 * Starts again from what is stored, because another tab may have written; with what is unsaved on
 * top.
 */
export async function reload(ledger: LedgerState): Promise<void> {
  const read = () => withDatabase(ledger, (database) => readStored(database, ledger.unsaved));
  let stored = await read();
  if (stored && isToRebuild(stored.snapshot)) {
    await replayStored(ledger, stored.snapshot);
    stored = await read();
  }
  if (stored) adopt(ledger, stored);
}

/**
 * After a conflict. What is stored must explain it: a higher number, or events that are there
 * already. Otherwise the stored projection is behind the events, and is worked out anew.
 */
export async function catchUp(ledger: LedgerState): Promise<void> {
  const refused = ledger.unsaved[0]?.event;
  const isExplained = () => {
    const first = ledger.unsaved[0]?.event;
    return first?.id !== refused?.id || first?.seq !== refused?.seq;
  };
  await reload(ledger);
  if (isExplained()) return;
  await replayStored(ledger);
  await reload(ledger);
  if (!isExplained()) throw new Error(`Inconsistent: event ${refused?.id} is refused, and new`);
}

/** Works out every projection anew from the log. */
export function rebuild(ledger: LedgerState): Promise<void> {
  return inTurn(ledger, async () => {
    await replayStored(ledger);
    await reload(ledger);
  });
}

async function replayStored({ database, deviceId }: LedgerState, found?: Snapshot): Promise<void> {
  // Rows of another version only look damaged.
  const damaged = found && !found.isOutdated ? found.damaged : [];
  if (database) await rebuildStored(database, deviceId, damaged);
}

function isToRebuild({ damaged, device, isOutdated, isBehind }: Snapshot): boolean {
  return damaged.length > 0 || device === null || isOutdated || isBehind;
}

interface Stored {
  readonly snapshot: Snapshot;
  /** Those of the unsaved events that are stored after all. */
  readonly ids: ReadonlySet<string>;
  /** Histories of the questions that unsaved `rated` and `undone` events are about. */
  readonly histories: readonly LedgerEvent[];
  readonly quarantined: number;
}

function readStored(database: Database, unsaved: readonly UnsavedEvent[]): PromiseLike<Stored> {
  const questions = [...new Set(unsaved.flatMap(({ past }) => past.flatMap(questionsOf)))];
  return database.transaction('r', database.tables, async () => {
    const found = await database.events.bulkGet(unsaved.map(({ event }) => event.id));
    return {
      snapshot: await readSnapshot(database),
      ids: new Set(found.flatMap((event) => event?.id ?? [])),
      histories: questions.length > 0 ? (await readHistories(database, questions)).values : [],
      quarantined: await database.quarantine.count(),
    };
  });
}

/** Waits for nothing, so that no answer comes in between. */
function adopt(ledger: LedgerState, { snapshot, ids, histories, quarantined }: Stored): void {
  if (snapshot.device !== ledger.deviceId) {
    freeze(ledger, { kind: 'damaged' });
    return;
  }
  const entries = ledger.unsaved;
  ledger.projection = snapshot.projection;
  ledger.imports = snapshot.imports;
  ledger.quarantined = quarantined;
  ledger.unsaved = [];
  for (const entry of entries) {
    if (ids.has(entry.event.id)) entry.onSaved();
    else applyAnew(ledger, entry, histories);
  }
  setStatus(ledger, ledger.status);
}

function applyAnew(
  ledger: LedgerState,
  entry: UnsavedEvent,
  histories: readonly LedgerEvent[],
): void {
  const earlier = ledger.unsaved.map(({ event }) => event);
  if (entry.past.length > 0) entry.past = mergeEvents(histories, entry.past, earlier);
  entry.event = { ...entry.event, seq: nextSeq(ledger) };
  entry.touched = applyEvent(ledger.projection, entry.event, entry.past);
  ledger.unsaved.push(entry);
}
