const halfHourMilliseconds = 30 * 60_000;
const afterSessionMilliseconds = 5 * 60_000;

/**
 * Whether it is time for another snapshot, now that something was saved: after half an hour, and
 * after a session that lasted a while.
 * @param newestAt when the newest one was taken, in milliseconds; null when there is none
 */
export function wantsSnapshot(newestAt: number | null, at: number, isSessionEnd: boolean): boolean {
  if (newestAt === null) return true;
  const wait = isSessionEnd ? afterSessionMilliseconds : halfHourMilliseconds;
  // A clock that was set back must not put it off for years.
  return at - newestAt >= wait || at < newestAt - wait;
}
