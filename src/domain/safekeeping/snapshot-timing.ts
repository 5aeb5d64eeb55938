const halfHourMilliseconds = 30 * 60_000;
const afterSessionMilliseconds = 5 * 60_000;

/** What a ledger has, and whether a session has just ended. */
export interface SnapshotMoment {
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly answers: number;
  readonly isSessionEnd: boolean;
}

/**
 * Whether it is time for another snapshot, now that something was saved: after half an hour, after a
 * session that lasted a while, and while there is little, each time that it has doubled.
 * @param newest null when there is none
 */
export function wantsSnapshot(
  newest: { readonly at: number; readonly answers: number } | null,
  { at, answers, isSessionEnd }: SnapshotMoment,
): boolean {
  if (!newest || hasDoubled(newest.answers, answers)) return answers > 0;
  const wait = isSessionEnd ? afterSessionMilliseconds : halfHourMilliseconds;
  // A clock that was set back must not put it off for years.
  return at - newest.at >= wait || at < newest.at - wait;
}

/** Somebody new has most to lose in the first minutes. */
export function hasDoubled(before: number, now: number): boolean {
  return now > before && now >= 2 * before;
}
