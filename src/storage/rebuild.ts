import { assessmentParts } from '#domain/assessment/assessments.ts';
import type { LedgerEvent } from '#domain/ledger/event.ts';
import { largestSeq } from '#domain/ledger/is-ledger-event.ts';
import { inOrder } from '#domain/ledger/order.ts';
import { type Projection, replay } from '#domain/ledger/projection.ts';
import type { Touched } from '#domain/ledger/touched.ts';
import { standingEvents } from '#domain/ledger/undo.ts';
import type { Database, QuarantineRow } from './database.ts';
import { packRows, putRows } from './packed-rows.ts';
import { sift } from './quarantine.ts';
import { readEvent, readMeta } from './stored-rows.ts';

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
  const { events, questionPages, days, sessions, preferences, notes, assessments } = database;
  const { quarantine, meta } = database;
  const projections = [questionPages, days, sessions, preferences, notes, assessments];
  return database.transaction('rw', database.tables, async () => {
    const owner = readMeta(await meta.get('ledger'))?.device ?? device;
    if (owner !== device) return;
    const found = sift(events, await events.toArray(), readEvent);
    const projection = replay(found.values);
    const lastSeq = await highestSeq(database, device);
    if (lastSeq > 0) projection.head.set(device, lastSeq);
    await Promise.all(projections.map((table) => table.clear()));
    await putRows(database, packRows(projection, everything(projection, found.values), device));
    await quarantine.bulkPut([...damaged, ...found.damaged]);
  });
}

/** From the index alone, so that the number of an unreadable event is not given to another. */
async function highestSeq({ events }: Database, device: string): Promise<number> {
  const own = events.where('[device+seq]').between([device, 1], [device, largestSeq], true, true);
  const last = (await own.reverse().limit(1).keys())[0];
  return Array.isArray(last) ? Number(last[1]) : 0;
}

function everything(projection: Projection, events: readonly LedgerEvent[]): Touched {
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
