const halfHourMilliseconds = 30 * 60_000;
const afterSessionMilliseconds = 5 * 60_000;

/**
 * What was saved: an answer, the last one of a session, or what had been refused before. A browser
 * that ran out of room in the middle of a write may find its database damaged on its next start.
 */
export type SaveOccasion = 'answer' | 'session' | 'refused';

/**
 * Whether it is time for another snapshot, now that something was saved: after half an hour, after a
 * session that lasted a while, and at once when it had been refused before.
 * @param newestAt when the newest one was taken, in milliseconds; null when there is none
 */
export function wantsSnapshot(
  newestAt: number | null,
  at: number,
  occasion: SaveOccasion,
): boolean {
  if (newestAt === null || occasion === 'refused') return true;
  const wait = occasion === 'session' ? afterSessionMilliseconds : halfHourMilliseconds;
  // A clock that was set back must not put it off for years.
  return at - newestAt >= wait || at < newestAt - wait;
}
