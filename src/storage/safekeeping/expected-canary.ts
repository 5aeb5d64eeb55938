import { type Canary, lossOf } from '#domain/safekeeping/canary.ts';
import { withDeadline } from '../deadline.ts';
import { freeze, type LedgerState } from '../ledger-state.ts';
import { readCanaries, readFileCanary, readLocalCanary } from './canary-stores.ts';
import type { OtherStores } from './other-stores.ts';

const deadlineMilliseconds = 1000;

/** What is remembered of the database before it is opened. The quick store answers if it can. */
export async function expectedCanary(stores: OtherStores, name: string): Promise<Canary | null> {
  const slow = () => withDeadline(readFileCanary(stores), deadlineMilliseconds);
  return readLocalCanary(stores, name) ?? (await slow().catch(() => null));
}

/** Stops all writing when the database is another than is remembered, or lacks events. */
export async function freezeIfLost(ledger: LedgerState): Promise<void> {
  const { database, deviceId, projection, stores, request } = ledger;
  if (!database || !stores) return;
  const found = { device: deviceId, seq: projection.head.get(deviceId) ?? 0 };
  if (lossOf(readLocalCanary(stores, request.name), found) === null) return;
  // The quick store may have forgotten its last words when the browser was killed.
  if (lossOf(await readCanaries(stores, request.name), found) === null) return;
  freeze(ledger, { kind: 'damaged' });
}
