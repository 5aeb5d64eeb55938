/** What the browser says about the room it gives; null where it does not say. */
export interface StorageFacts {
  /** Whether it keeps the data also when it is short of room. */
  readonly persisted: boolean | null;
  /** Bytes, estimated by the browser, of the whole address. */
  readonly usage: number | null;
  readonly quota: number | null;
}

export async function readStorageFacts(): Promise<StorageFacts> {
  const storage = globalThis.navigator?.storage;
  const persisted = await storage?.persisted?.().catch(() => null);
  const estimate = await storage?.estimate?.().catch(() => null);
  return {
    persisted: persisted ?? null,
    usage: estimate?.usage ?? null,
    quota: estimate?.quota ?? null,
  };
}

/** @returns whether the browser agreed */
export async function persistNow(): Promise<boolean> {
  return (await navigator.storage?.persist?.().catch(() => false)) ?? false;
}
