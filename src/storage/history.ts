import Dexie from 'dexie';
import { isOfLaterVersion } from '#domain/ledger/carried-event.ts';
import type { LedgerEvent } from '#domain/ledger/event.ts';
import { mergeEvents } from '#domain/ledger/merge.ts';
import { isStart } from '#domain/ledger/undo.ts';
import type { Database } from './database.ts';
import { type Sifted, sift } from './quarantine.ts';
import { readEvent } from './stored-rows.ts';

/**
 * The events that made the state of these questions, unordered: their own, and with all its
 * questions every spread of a backlog, with what took it back.
 */
export async function readHistories(
  database: Database,
  questions: readonly string[],
): Promise<Sifted<LedgerEvent>> {
  const { events } = database;
  const own = await Promise.all(
    questions.map((question) => events.where('subject').equals(question).toArray()),
  );
  const spreads = await events.where('kind').equals('backlog-spread').toArray();
  const undone = await Promise.all(
    spreads.map(({ id }) => events.where('target').equals(id).toArray()),
  );
  return siftEvents(events, mergeEvents(...own, spreads, ...undone));
}

/** What a device wrote since the start of its latest session, including it. */
export async function readSinceSessionStart(
  database: Database,
  device: string,
): Promise<Sifted<LedgerEvent>> {
  const { events } = database;
  const latestFirst = await events
    .where('[device+seq]')
    .between([device, Dexie.minKey], [device, Dexie.maxKey])
    .reverse()
    .until(isStart, true)
    .toArray();
  return siftEvents(events, latestFirst.reverse());
}

export async function readAllEvents({ events }: Database): Promise<Sifted<LedgerEvent>> {
  return siftEvents(events, await events.toArray());
}

/** Those of a later version are passed over: they are not damaged, and have no effect here yet. */
function siftEvents(table: Database['events'], rows: readonly unknown[]): Sifted<LedgerEvent> {
  const ofThisVersion = rows.filter((row) => !isOfLaterVersion(row));
  return sift(table, ofThisVersion, readEvent);
}
