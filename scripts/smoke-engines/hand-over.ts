import { emptyPage, type FaultSite } from '../faults/browser/fault-site.ts';
import type { EngineTab } from './engine.ts';

export interface HandedOver {
  /** The engine that wrote it. */
  readonly from: string;
  /** A backup file. */
  readonly bytes: readonly number[];
  readonly events: number;
}

/** Everything that the engine has, as the backup file that the app would give. */
export async function exportFrom(tab: EngineTab, site: FaultSite): Promise<HandedOver> {
  await tab.goto(site.url + emptyPage);
  const packed = await tab.run(packInPage, moduleOf(site));
  return { from: tab.version, ...packed };
}

/** @throws when the engine does not have all events of the other afterwards */
export async function importInto(
  tab: EngineTab,
  site: FaultSite,
  { from, bytes }: HandedOver,
): Promise<void> {
  await tab.goto(site.url + emptyPage);
  const { wanted, found } = await tab.run(importInPage, moduleOf(site), bytes);
  if (found !== wanted) throw new Error(`the events of ${from} arrived as others`);
}

function moduleOf(site: FaultSite): string {
  return `${site.url}${emptyPage}ledger.js`;
}

/** Runs in the page. */
async function packInPage(module: string) {
  const ledger = await import(module);
  await ledger.openSafely();
  const packed = await ledger.packed();
  ledger.closeSafely();
  return packed;
}

/** Runs in the page. Puts the file in the place of everything, so that both sets must be the same. */
async function importInPage(module: string, bytes: readonly number[]) {
  const ledger = await import(module);
  await ledger.openSafely();
  const wanted = await ledger.checksumOf(bytes);
  await ledger.importFile(bytes, 'replace');
  const found = await ledger.storedChecksum();
  ledger.closeSafely();
  return { wanted, found };
}
