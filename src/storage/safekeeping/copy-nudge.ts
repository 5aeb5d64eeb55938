import type { OutsideCopy } from '#domain/safekeeping/copy-age.ts';
import { withDeadline } from '../deadline.ts';
import type { LedgerPlace } from '../stored-events.ts';
import { type KeptRecords, openKeptRecords } from './kept-records.ts';

/** What decides whether to ask for a copy. */
export interface CopyNudge {
  readonly copy: OutsideCopy | null;
  /** When the person last said "not now", in milliseconds since the epoch. */
  readonly putOffAt: number | null;
}

const deadlineMilliseconds = 1000;
const here: LedgerPlace = { name: 'goldset' };

/** Null where it cannot be read, or not soon: then nobody is asked. Never rejects. */
export function readCopyNudge(place = here): Promise<CopyNudge | null> {
  const read = withRecords(place, async (records) => ({
    copy: await records.lastCopy(),
    putOffAt: await records.putOffAt(),
  }));
  return withDeadline(read, deadlineMilliseconds).catch(() => null);
}

/** @throws when it cannot be kept */
export function putOffCopy(at: number, place = here): Promise<void> {
  return withRecords(place, (records) => records.putOff(at));
}

async function withRecords<T>(
  place: LedgerPlace,
  work: (records: KeptRecords) => Promise<T>,
): Promise<T> {
  const records = await openKeptRecords(place);
  try {
    return await work(records);
  } finally {
    records.close();
  }
}
