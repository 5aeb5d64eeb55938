import type { Browser } from '@playwright/test';
import { type FaultSite, withSite } from '../browser/fault-site.ts';
import { pause } from '../browser/killed-profile.ts';
import { type LedgerTab, openLedgerTab } from '../browser/ledger-tab.ts';
import { person, withBrowser } from '../browser/open-browser.ts';
import type { Fault } from '../fault.ts';
import { Broken, expectNone, runTrials, seedsOver } from '../trials.ts';

/** As the browser's tools name them. */
const kinds = [
  'indexeddb',
  'local_storage',
  'cache_storage',
  'service_workers',
  'file_systems',
  'all',
] as const;

const pages = ['open', 'closed'] as const;

type Kind = (typeof kinds)[number];

export const clearedData: Fault = {
  name: 'cleared-data',
  description:
    'Data of one kind, or all of it, is cleared in the browser while a page is open or before it is: answers that went with it are missed and nothing is written in their place; with all of it gone it is a new start; everything else stays.',
  amounts: {
    short: 3,
    middle: kinds.length * pages.length,
    nightly: kinds.length * pages.length * 5,
  },
  run: (amount, seed, subject) =>
    withSite(subject, (site) => {
      const places = kinds.length * pages.length;
      const seeds = seedsOver(Math.max(places, amount), seed, amount);
      // A browser each: to clear all data may take the browser with it when its context is closed.
      return runTrials(seeds, (trial) => withBrowser((browser) => clearOnce(browser, site, trial)));
    }),
};

async function clearOnce(browser: Browser, site: FaultSite, seed: number) {
  const kind = kinds[seed % kinds.length] ?? 'all';
  const page = pages[Math.floor(seed / kinds.length) % pages.length] ?? 'open';
  const context = await browser.newContext({ ...person, serviceWorkers: 'block' });
  const tab = await openLedgerTab(context, site);
  const developer = await context.newCDPSession(tab.page);
  await tab.call('open');
  const saved = await tab.call('act', seed, 15);
  if (page === 'closed') await tab.call('close');
  await developer.send('Storage.clearDataForOrigin', {
    origin: new URL(site.url).origin,
    storageTypes: kind,
  });
  const where = `${kind}, page ${page}`;
  if (page === 'closed') await tab.page.reload();
  else await tab.call('actUnsaved', seed, 3);
  const status = page === 'open' ? await settledStatus(tab) : await tab.call('open');
  const wanted = wantedStatus(kind, page);
  if (!wanted.includes(status)) throw new Broken(`${where}: it says ${status}, not ${wanted}`);
  const stored = await tab.call('storedText');
  if (status === 'damaged' && stored !== null) throw new Broken(`${where}: begun anew unasked`);
  if (status === 'saved' && !isLost(kind)) {
    expectNone((await tab.call('examineStored', saved)).problems);
  }
  return { [status]: 1 };
}

function isLost(kind: Kind): boolean {
  return kind === 'indexeddb' || kind === 'all';
}

/** An open page has seen its data; a closed one knows of it by what is kept beside it. */
function wantedStatus(kind: Kind, page: (typeof pages)[number]): string[] {
  if (!isLost(kind)) return ['saved'];
  return page === 'closed' && kind === 'all' ? ['saved'] : ['damaged'];
}

/** A write may still be on its way. */
async function settledStatus(tab: LedgerTab): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    const status = await tab.call('status');
    if (status !== 'saving') return status;
    await pause(50);
  }
  return 'saving';
}
