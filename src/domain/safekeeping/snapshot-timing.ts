const halfHourMilliseconds = 30 * 60_000;
const afterSessionMilliseconds = 5 * 60_000;

/**
 * What was saved: an answer, the last one of a session, or what had been refused before. A browser
 * that ran out of room in the middle of a write may find its database damaged on its next start.
 */
export type SaveOccasion = 'answer' | 'session' | 'refused';

/** What a ledger has, and what has just been saved. */
export interface SnapshotMoment {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly answers: number;
  readonly occasion: SaveOccasion;
}

/**
 * Whether it is time for another snapshot, now that something was saved: after half an hour, after a
 * session that lasted a while, at once when it had been refused before, and while there is little,
 * each time that it has doubled.
 * @param newest null when there is none
 */
export function wantsSnapshot(
  newest: { readonly at: number; readonly answers: number } | null,
  { at, answers, occasion }: SnapshotMoment,
): boolean {
  if (!newest || hasDoubled(newest.answers, answers)) return answers > 0;
  if (occasion === 'refused') return true;
  const wait = occasion === 'session' ? afterSessionMilliseconds : halfHourMilliseconds;
  // A clock that was set back must not put it off for years.
  return at - newest.at >= wait || at < newest.at - wait;
}

/** Somebody new has most to lose in the first minutes. */
export function hasDoubled(before: number, now: number): boolean {
  return now > before && now >= 2 * before;
}
