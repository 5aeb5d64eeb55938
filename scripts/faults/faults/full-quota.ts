import type { Browser, CDPSession } from '@playwright/test';
import { type FaultSite, withSite } from '../browser/fault-site.ts';
import { openLedgerTab } from '../browser/ledger-tab.ts';
import { person, withBrowser } from '../browser/open-browser.ts';
import type { Fault } from '../fault.ts';
import { writePaths } from '../page/write-paths.ts';
import { Broken, expectNone, runTrials, seedsOver } from '../trials.ts';

/** In bytes: from hardly more than an empty database to some hundred answers. */
const quotas = [120_000, 250_000, 600_000] as const;

export const fullQuota: Fault = {
  name: 'full-quota',
  description:
    'The browser grants no more space, on each way of writing and at three levels: nothing is torn, it is said once, all stays in memory, and it is saved once there is room.',
  amounts: { short: 3, middle: writePaths.length * quotas.length, nightly: 200 },
  run: (amount, seed, subject) =>
    withSite(subject, (site) =>
      withBrowser((browser) => {
        const places = writePaths.length * quotas.length;
        const seeds = seedsOver(Math.max(places, amount), seed, amount);
        return runTrials(seeds, (trial) => fill(browser, site, trial));
      }),
    ),
};

async function fill(browser: Browser, site: FaultSite, seed: number) {
  const context = await browser.newContext({ ...person, serviceWorkers: 'block' });
  const path = writePaths[seed % writePaths.length] ?? 'answer';
  const quota = quotas[Math.floor(seed / writePaths.length) % quotas.length] ?? quotas[0];
  try {
    const tab = await openLedgerTab(context, site);
    const developer = await context.newCDPSession(tab.page);
    // Before the first write: the browser measures what is free once, and counts down from there.
    await limit(developer, site.url, quota);
    await tab.call('open');
    const { isFull, saved, recorded } = await tab.call('writeUntilFull', path, seed);
    const examined = await tab.call('examineStored', saved);
    expectNone(examined.problems.map((problem) => `${path}, while full: ${problem}`));
    await limit(developer, site.url, null);
    const status = await tab.call('retryUntilSaved');
    if (status !== 'saved') throw new Broken(`${path}: with room again it says ${status}`);
    const after = await tab.call('examineStored', recorded);
    expectNone(after.problems.map((problem) => `${path}, with room again: ${problem}`));
    return isFull ? { 'refused for want of space': 1 } : { 'found room enough': 1 };
  } finally {
    await context.close();
  }
}

async function limit(developer: CDPSession, url: string, quota: number | null): Promise<void> {
  const { origin } = new URL(url);
  const quotaSize = quota === null ? {} : { quotaSize: quota };
  await developer.send('Storage.overrideQuotaForOrigin', { origin, ...quotaSize });
}
