import { assessmentParts } from '#domain/assessment/assessments.ts';
import type { LedgerEvent } from '#domain/ledger/event.ts';
import { largestSeq } from '#domain/ledger/is-ledger-event.ts';
import { inOrder } from '#domain/ledger/order.ts';
import { type Projection, replay } from '#domain/ledger/projection.ts';
import type { Touched } from '#domain/ledger/touched.ts';
import { standingEvents } from '#domain/ledger/undo.ts';
import type { Database, QuarantineRow } from './database.ts';
import { readAllEvents } from './history.ts';
import { type PackedRows, packRows, putRows } from './packed-rows.ts';
import { readImports, readMeta } from './stored-rows.ts';

/**
 * Works out all projections from the events, and writes them over the stored ones in one
 * transaction. Damaged rows are set aside; damaged events also stay where they are, and are passed
 * over. The data of another device, that took the place of this one's, is left alone.
 */
export function rebuildStored(
  database: Database,
  device: string,
  damaged: readonly QuarantineRow[] = [],
): PromiseLike<void> {
  const { quarantine, meta } = database;
  return database.transaction('rw', database.tables, async () => {
    const owner = readMeta(await meta.get('ledger'))?.device ?? device;
    if (owner !== device) return;
    const { count: imports, lastSeq: lastAtImport } = readImports(await meta.get('imports'));
    const found = await readAllEvents(database);
    const projection = replay(found.values);
    const lastSeq = Math.max(await highestSeq(database, device), lastAtImport);
    if (lastSeq > 0) projection.head.set(device, lastSeq);
    const touched = everythingTouched(projection, found.values);
    await putAnew(database, packRows(projection, touched, { device, imports }));
    await quarantine.bulkPut([...damaged, ...found.damaged]);
  });
}

/** Puts rows in the place of all projections that are stored, inside the transaction around it. */
export async function putAnew(database: Database, rows: PackedRows): Promise<void> {
  const { questionPages, days, sessions, preferences, notes, assessments } = database;
  const projections = [questionPages, days, sessions, preferences, notes, assessments];
  await Promise.all(projections.map((table) => table.clear()));
  await putRows(database, rows);
}

/** From the index alone, so that the number of an unreadable event is not given to another. */
async function highestSeq({ events }: Database, device: string): Promise<number> {
  const own = events.where('[device+seq]').between([device, 1], [device, largestSeq], true, true);
  const last = (await own.reverse().limit(1).keys())[0];
  return Array.isArray(last) ? Number(last[1]) : 0;
}

/** What has to be written when all of it is new. */
export function everythingTouched(projection: Projection, events: readonly LedgerEvent[]): Touched {
  const notes = standingEvents(inOrder(events)).flatMap((event) =>
    event.kind === 'noted' ? [[event.subject, event.text] as const] : [],
  );
  return {
    competencies: new Set([...projection.questions.values()].map(({ competency }) => competency)),
    days: new Set(projection.days.keys()),
    session: true,
    run: true,
    preferences: true,
    notes: new Map(notes),
    assessments: new Set(assessmentParts),
  };
}
