import type { CarriedEvent } from '#domain/ledger/carried-event.ts';
import { isLedgerEvent } from '#domain/ledger/is-ledger-event.ts';
import { replayInSteps } from '#domain/ledger/projection.ts';
import { mapInSlices, runInSlices } from '#exchange/in-slices.ts';
import { inTurn } from './connection.ts';
import type { Database, ImportsRow, MetaRow, QuarantineRow } from './database.ts';
import type { LedgerState } from './ledger-state.ts';
import { allIsNew } from './other-tabs.ts';
import { type PackedRows, packRows } from './packed-rows.ts';
import { quarantineRow } from './quarantine.ts';
import { everythingTouched, putAnew } from './rebuild.ts';
import { reload } from './reload.ts';
import { readStoredEvents, type StoredEvents } from './stored-events.ts';
import { readImports, readMeta } from './stored-rows.ts';

/** What the log is to be, given what it is. May throw: then nothing is changed. */
export type EventsPlan = (here: StoredEvents) => readonly CarriedEvent[];

export interface EventsChanged {
  readonly added: readonly CarriedEvent[];
  readonly removed: readonly CarriedEvent[];
}

const mostAttempts = 5;

/**
 * Changes the log as a whole, as no answer does: an import, a restore, and what takes them back. What
 * can be worked out is worked out first, in slices; then one strict transaction looks whether the log
 * is still the one that was read, writes events and all projections, counts, and commits or leaves
 * everything as it was. Rows that cannot be read stay where they are, unless they are in the way:
 * those are set aside.
 * @param usedSeq number of this device's latest event that is known to have been, if it is not here
 */
export function changeEvents(
  ledger: LedgerState,
  planOf: EventsPlan,
  usedSeq = 0,
): Promise<EventsChanged> {
  return inTurn(ledger, async () => {
    for (let attempt = 1; ; attempt += 1) {
      const change = await prepare(ledger, planOf, usedSeq);
      try {
        await write(ledgerDatabase(ledger), change);
      } catch (error) {
        if (isMoved(error) && attempt < mostAttempts) continue;
        throw error;
      }
      await reload(ledger);
      ledger.otherTabs?.tell(allIsNew);
      return { added: change.added, removed: change.removed };
    }
  });
}

interface PreparedChange extends EventsChanged {
  /** As it was read: rows of the log, and changes of the whole log so far. */
  readonly rowsBefore: number;
  readonly importsBefore: number;
  readonly inTheWay: readonly QuarantineRow[];
  readonly keysInTheWay: readonly string[];
  readonly rowsAfter: number;
  readonly rows: PackedRows;
  readonly imports: ImportsRow;
}

async function prepare(
  ledger: LedgerState,
  planOf: EventsPlan,
  usedSeq: number,
): Promise<PreparedChange> {
  const database = ledgerDatabase(ledger);
  const { imports, lastSeq } = await readNumbers(ledger, database);
  const here = (await readStoredEvents(ledger.request)) ?? { events: [], damaged: [] };
  const target = new Map(planOf(here).map((event) => [event.id, event]));
  const before = new Map(here.events.map((event) => [event.id, event]));
  const inTheWay = rowsInTheWay(here.damaged, target);
  const staying = [
    ...here.events.filter(({ id }) => target.has(id)),
    ...here.damaged.filter((row) => !inTheWay.includes(row)),
  ];
  const ids = new Set(staying.map((row) => Object(row).id));
  const { projection, readable } = await workOut([...target.values()]);
  const own = Math.max(usedSeq, lastSeq, projection.head.get(ledger.deviceId) ?? 0);
  if (own > 0) projection.head.set(ledger.deviceId, own);
  const identity = { device: ledger.deviceId, imports: imports + 1 };
  return {
    added: [...target.values()].filter((event) => before.get(event.id) !== event),
    removed: here.events.filter(({ id }) => !target.has(id)),
    rowsBefore: here.events.length + here.damaged.length,
    importsBefore: imports,
    inTheWay: inTheWay.map((row) => quarantineRow(database.events, row)),
    keysInTheWay: inTheWay.map((row) => Object(row).id),
    rowsAfter: staying.length + [...target.keys()].filter((id) => !ids.has(id)).length,
    rows: packRows(projection, everythingTouched(projection, readable), identity),
    imports: { key: 'imports', count: imports + 1, lastSeq: own },
  };
}

/** How often the log was changed as a whole, and the number up to which this device's are used up. */
async function readNumbers({ deviceId }: LedgerState, { meta }: Database) {
  const row = readImports(await meta.get('imports'));
  const head = new Map(readMeta(await meta.get('ledger'))?.head);
  return { imports: row.count, lastSeq: Math.max(row.lastSeq, head.get(deviceId) ?? 0) };
}

async function workOut(events: readonly CarriedEvent[]) {
  const flags = await mapInSlices(events, isLedgerEvent);
  const readable = events.filter((_, index) => flags[index]).filter(isLedgerEvent);
  return { readable, projection: await runInSlices(replayInSteps(readable, 100)) };
}

/** Damaged rows that hold a number which another event is to have. */
function rowsInTheWay(
  damaged: readonly unknown[],
  target: ReadonlyMap<string, CarriedEvent>,
): unknown[] {
  if (damaged.length === 0) return [];
  const holders = new Map([...target.values()].map((it) => [`${it.seq} ${it.device}`, it.id]));
  return damaged.filter((row) => {
    const { id, seq, device } = Object(row);
    const holder = holders.get(`${seq} ${device}`);
    return holder !== undefined && holder !== id;
  });
}

class Moved extends Error {}

/** Dexie may wrap what is thrown inside a transaction. */
function isMoved(error: unknown): boolean {
  return error instanceof Moved || Object(error).inner instanceof Moved;
}

const rowsAtOnce = 2000;

function write(database: Database, change: PreparedChange): PromiseLike<void> {
  const { events, meta, quarantine } = database;
  return database.transaction('rw', database.tables, async () => {
    const imports = readImports(await meta.get('imports'));
    const isAsRead =
      imports.count === change.importsBefore && (await events.count()) === change.rowsBefore;
    if (!isAsRead) throw new Moved('Another tab was faster');
    await quarantine.bulkPut([...change.inTheWay]);
    await events.bulkDelete([...change.keysInTheWay]);
    for (const part of inParts(change.removed)) await events.bulkDelete(part.map(({ id }) => id));
    // Rows of later versions are more than this build's type says.
    for (const part of inParts(change.added)) await events.bulkPut(part as never[]);
    await putAnew(database, change.rows);
    await meta.put(change.imports as ImportsRow & MetaRow);
    if ((await events.count()) !== change.rowsAfter) {
      throw new Error('Inconsistent: the log has another number of events than it should');
    }
  });
}

function inParts(events: readonly CarriedEvent[]): CarriedEvent[][] {
  return Array.from({ length: Math.ceil(events.length / rowsAtOnce) }, (_, index) =>
    events.slice(index * rowsAtOnce, (index + 1) * rowsAtOnce),
  );
}

function ledgerDatabase({ database, status }: LedgerState): Database {
  if (database) return database;
  throw new Error(
    status.kind === 'too-new'
      ? 'Your data is of a newer version of the app. Update it first.'
      : 'This browser stores nothing at the moment.',
  );
}
