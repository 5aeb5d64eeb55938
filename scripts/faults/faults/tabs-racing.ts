import type { Browser } from '@playwright/test';
import { type FaultSite, withSite } from '../browser/fault-site.ts';
import { openLedgerTab } from '../browser/ledger-tab.ts';
import { person, withBrowser } from '../browser/open-browser.ts';
import type { Fault } from '../fault.ts';
import { Broken, expectNone, runTrials, seedsFrom } from '../trials.ts';

const fewTabs = { tabs: 4, actions: 40 };
const manyTabs = { tabs: 8, actions: 500 };

export const tabsRacing: Fault = {
  name: 'tabs-racing',
  description:
    'Tabs of one browser answer at the same time (4 tabs of 40 actions, at night 8 of 500): every event of each is there once, and all tabs end with the same numbers.',
  amounts: { short: 1, middle: 4, nightly: 20 },
  run: (amount, seed, subject) =>
    withSite(subject, (site) =>
      withBrowser((browser) =>
        runTrials(seedsFrom(seed, amount), (trial) =>
          race(browser, site, { seed: trial, ...(amount < 20 ? fewTabs : manyTabs) }),
        ),
      ),
    ),
};

interface Race {
  readonly seed: number;
  readonly tabs: number;
  readonly actions: number;
}

async function race(browser: Browser, site: FaultSite, { seed, tabs, actions }: Race) {
  const context = await browser.newContext({ ...person, serviceWorkers: 'block' });
  try {
    const all = await Promise.all(Array.from({ length: tabs }, () => openLedgerTab(context, site)));
    await Promise.all(all.map((tab) => tab.call('open')));
    const lists = await Promise.all(
      all.map((tab, index) => tab.call('act', seed * tabs + index, actions)),
    );
    const saved = lists.flat();
    const [first] = all;
    if (!first) throw new Error('Inconsistent: a race without tabs');
    expectNone((await first.call('examineStored', saved)).problems);
    const known = new Set(await first.call('known'));
    // What undoing writes is not in the lists of what was answered.
    const isMore = known.size > saved.length + tabs * actions;
    if (isMore) throw new Broken(`${known.size} events came of ${saved.length} and their undoing`);
    await Promise.all(all.map((tab) => tab.call('quiet')));
    const shown = new Set(await Promise.all(all.map((tab) => tab.call('shownAfresh'))));
    if (shown.size > 1) throw new Broken(`the tabs end with ${shown.size} different numbers`);
    return { events: known.size };
  } finally {
    await context.close();
  }
}
