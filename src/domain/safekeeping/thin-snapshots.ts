import type { LocalDay } from '../local-day.ts';

/** What decides whether a snapshot is kept. */
export interface DatedSnapshot {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly day: LocalDay;
  readonly bytes: number;
}

/** All of today and yesterday. */
const wholeDays = 2;

/** The last one of each of so many days, weeks and months (30 days) that have any. */
const kept = [
  { daysInOne: 1, most: 7 },
  { daysInOne: 7, most: 4 },
  { daysInOne: 30, most: 3 },
] as const;

/** All together. Browsers give a site far more, and take all of it when they are short. */
export const mostSnapshotBytes = 20_000_000;

/**
 * Which snapshots to drop. Weeks and months are those of the calendar, counted from 1970: counted
 * back from today, the one that stands for a week would be replaced every day and none grow old.
 * Beyond 20 MB the oldest go first; the newest always stays. One dated in the future, by a clock that
 * was wrong, counts as the oldest.
 */
export function snapshotsToDrop<Snapshot extends DatedSnapshot>(
  snapshots: readonly Snapshot[],
  today: LocalDay,
): Snapshot[] {
  const orderOf = ({ at, day }: DatedSnapshot) => (day > today + 1 ? -1 / at : at);
  const newestFirst = [...snapshots].sort((one, other) => orderOf(other) - orderOf(one));
  const taken = kept.map(() => new Set<number>());
  let bytes = 0;
  return newestFirst.filter((snapshot, index) => {
    const isWanted = takePlaces(taken, snapshot.day) || today - snapshot.day < wholeDays;
    if (isWanted || index === 0) bytes += snapshot.bytes;
    return index > 0 && (!isWanted || bytes > mostSnapshotBytes);
  });
}

/** @returns whether it is the newest of its day, week or month, and there is room for one more */
function takePlaces(taken: readonly Set<number>[], day: LocalDay): boolean {
  let isWanted = false;
  for (const [index, { daysInOne, most }] of kept.entries()) {
    const places = taken[index];
    const place = Math.floor(day / daysInOne);
    if (!places || places.has(place) || places.size >= most) continue;
    places.add(place);
    isWanted = true;
  }
  return isWanted;
}
