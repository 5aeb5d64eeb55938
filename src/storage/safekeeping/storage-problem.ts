/** What went wrong with the storage, for the person; null when it says nothing to them. */
export function storageProblem(error: unknown): string {
  if (isFull(error)) return 'There is not enough room on this device.';
  return error instanceof Error ? error.message : String(error);
}

/** Browsers say it in several places; Dexie wraps them. */
export function isFull(error: unknown): boolean {
  const { name, message, inner } = Object(error);
  return (
    /QuotaExceeded/.test(`${name} ${message}`) ||
    (inner !== undefined && inner !== error && isFull(inner))
  );
}
