import Dexie from 'dexie';
import { createEvent } from '#domain/ledger/create-event.ts';
import type { EventBody, LedgerEvent } from '#domain/ledger/event.ts';
import { isLedgerEvent } from '#domain/ledger/is-ledger-event.ts';
import { applyEvent } from '#domain/ledger/projection.ts';
import { joinTouched } from '#domain/ledger/touched.ts';
import { inTurn, reopen } from './connection.ts';
import type { Database } from './database.ts';
import { withDeadline } from './deadline.ts';
import { type LedgerState, nextSeq, setStatus } from './ledger-state.ts';
import { type PackedRows, packRows, putRows } from './packed-rows.ts';
import { catchUp } from './reload.ts';
import { rememberSaved } from './safekeeping/remember-saved.ts';

export interface Recorded<Event extends LedgerEvent = LedgerEvent> {
  readonly event: Event;
  /** Resolves when the transaction has completed; never, where nothing can be stored. */
  readonly saved: Promise<void>;
}

/**
 * Puts an event into memory at once, and into the database in turn. What is recorded while an
 * earlier transaction runs goes into the next one together.
 * @param past for `rated` and `undone`, see `applyEvent`
 */
export function recordEvent(
  ledger: LedgerState,
  body: EventBody,
  past: readonly LedgerEvent[] = [],
): Recorded {
  const at = ledger.device.now();
  const event = createEvent(body, {
    id: ledger.device.randomId(),
    device: ledger.deviceId,
    seq: nextSeq(ledger),
    at,
    offsetMinutes: ledger.device.offsetMinutesAt(at),
  });
  if (!isLedgerEvent(event))
    throw new Error(`Inconsistent: "${body.kind}" could not be read again`);
  const touched = applyEvent(ledger.projection, event, past);
  const saved = new Promise<void>((onSaved) => {
    ledger.unsaved.push({ event, touched, past, onSaved });
  });
  queueSave(ledger);
  return { event, saved };
}

export function queueSave(ledger: LedgerState): void {
  if (!ledger.database || ledger.isSaveQueued) return;
  ledger.isSaveQueued = true;
  // Not in its turn only, which other work may hold up: until then nothing may be called saved.
  if (ledger.status.kind === 'saved') setStatus(ledger, { kind: 'saving' });
  inTurn(ledger, async () => {
    await nextTask();
    ledger.isSaveQueued = false;
    await saveAll(ledger);
  });
}

/** Browsers paint between an input and the tasks after it: a transaction takes longer to begin than a frame lasts. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

async function saveAll(ledger: LedgerState): Promise<void> {
  let isReopened = false;
  while (ledger.database && ledger.unsaved.length > 0) {
    try {
      await saveBatch(ledger, ledger.database);
      isReopened = false;
    } catch (error) {
      if (isReopened || !(await reopen(ledger))) return reportUnsaved(ledger, error);
      isReopened = true;
    }
  }
  if (ledger.database) setStatus(ledger, { kind: 'saved' });
}

async function saveBatch(ledger: LedgerState, database: Database): Promise<void> {
  const batch = [...ledger.unsaved];
  const touched = joinTouched(batch.map((entry) => entry.touched));
  const identity = { device: ledger.deviceId, imports: ledger.imports };
  const rows = packRows(ledger.projection, touched, identity);
  const events = batch.map(({ event }) => event);
  try {
    await withDeadline(commit(database, events, rows), ledger.deadlineMilliseconds);
  } catch (error) {
    if (!isConflict(error)) throw error;
    return catchUp(ledger);
  }
  ledger.unsaved.splice(0, batch.length);
  for (const { onSaved } of batch) onSaved();
  ledger.otherTabs?.tell({ device: ledger.deviceId, seq: nextSeq(ledger) - 1 });
  rememberSaved(ledger, events, ledger.status.kind === 'unsaved');
}

/** The one transaction of an action. If any event cannot be added, nothing at all is written. */
function commit(
  database: Database,
  events: readonly LedgerEvent[],
  rows: PackedRows,
): PromiseLike<void> {
  return database.transaction('rw', database.tables, async () => {
    await Promise.all([
      database.events.bulkAdd(events),
      putRows(database, rows),
      database.drafts.bulkDelete(events.flatMap(draftGiven)),
    ]);
  });
}

function draftGiven(event: LedgerEvent): [session: string, question: string][] {
  const isWritten = event.kind === 'answered' && event.response.format === 'written';
  return isWritten ? [[event.session, event.subject]] : [];
}

/**
 * Another tab took the number, or the event is stored already, by a transaction that seemed lost.
 */
function isConflict(error: unknown): boolean {
  return error instanceof Dexie.BulkError && error.failures.some(isConstraintError);
}

function isConstraintError(error: unknown): boolean {
  return error instanceof Error && error.name === 'ConstraintError';
}

function reportUnsaved(ledger: LedgerState, error: unknown): void {
  if (!ledger.database) return;
  setStatus(ledger, { kind: 'unsaved', events: ledger.unsaved.length, reason: String(error) });
}
