/**
 * One tab at a time: snapshots, imports, restores and deletion. Answers go on meanwhile; they have
 * transactions of their own.
 * @param name of the database
 */
export async function withBackupLock<T>(name: string, work: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks;
  return locks ? locks.request(`${name} backup`, work) : work();
}

/** Null when another tab is at it. */
export async function ifBackupLockIsFree<T>(
  name: string,
  work: () => Promise<T>,
): Promise<T | null> {
  const locks = globalThis.navigator?.locks;
  if (!locks) return work();
  return locks.request(`${name} backup`, { ifAvailable: true }, (lock) => (lock ? work() : null));
}
