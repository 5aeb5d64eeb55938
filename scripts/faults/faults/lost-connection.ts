import type { Browser } from '@playwright/test';
import { type FaultSite, withSite } from '../browser/fault-site.ts';
import { openLedgerTab } from '../browser/ledger-tab.ts';
import { person, withBrowser } from '../browser/open-browser.ts';
import type { Fault } from '../fault.ts';
import { type CallFailure, callFailures } from '../page/call-failures.ts';
import { Broken, expectNone, runTrials, seedsOver } from '../trials.ts';

export const lostConnection: Fault = {
  name: 'lost-connection',
  description:
    'One call to IndexedDB in a session fails, in each of four ways: nothing is lost, nothing is there twice, and what cannot be saved is said.',
  amounts: { short: 5, middle: 40, nightly: 100_000 },
  run: (amount, seed, subject) =>
    withSite(subject, (site) =>
      withBrowser(async (browser) => {
        const { calls } = await inFreshTab(browser, site, (tab) =>
          tab.call('liveThroughFailure', null),
        );
        const places = calls * callFailures.length;
        const outcome = await runTrials(seedsOver(places, seed, amount), (trial) =>
          failOnce(browser, site, placeOf(trial % places)),
        );
        return { ...outcome, notes: [...outcome.notes, `${calls} calls in a session`] };
      }),
    ),
};

interface Place {
  readonly at: number;
  readonly how: CallFailure;
}

function placeOf(number: number): Place {
  const how = callFailures[number % callFailures.length] ?? callFailures[0];
  return { how, at: 1 + Math.floor(number / callFailures.length) };
}

function failOnce(browser: Browser, site: FaultSite, place: Place) {
  return inFreshTab(browser, site, async (tab) => {
    const { status, recorded, problems } = await tab.call('liveThroughFailure', place);
    const where = `call ${place.at} ${place.how}`;
    expectNone(problems.map((problem) => `${where}: ${problem}`));
    if (status === 'memory-only') return { 'said that nothing is kept': 1 };
    if (status !== 'saved') throw new Broken(`${where}: ends as ${status}`);
    const examined = await tab.call('examineStored', recorded);
    expectNone(examined.problems.map((problem) => `${where}: ${problem}`));
    return { 'saved in the end': 1 };
  });
}

async function inFreshTab<T>(
  browser: Browser,
  site: FaultSite,
  work: (tab: Awaited<ReturnType<typeof openLedgerTab>>) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ ...person, serviceWorkers: 'block' });
  try {
    return await work(await openLedgerTab(context, site));
  } finally {
    await context.close();
  }
}
