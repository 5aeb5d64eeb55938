import type { OtherStores } from './other-stores.ts';

const askedKey = 'goldset:persist-asked';

/**
 * Asks the browser once to keep what is stored even when it is short of room. Not before the first
 * answer is stored: some browsers ask the person in turn, who has to have something to lose.
 */
export async function askToPersist({ local }: OtherStores): Promise<void> {
  const storage = globalThis.navigator?.storage;
  if (!local || !storage?.persist || local.getItem(askedKey)) return;
  if (await storage.persisted()) return;
  local.setItem(askedKey, '1');
  await storage.persist();
}
