import type { Browser } from '@playwright/test';
import { seededRandom } from '../../../src/domain/random.ts';
import { type FaultSite, withSite } from '../browser/fault-site.ts';
import { pause } from '../browser/killed-profile.ts';
import { type LedgerTab, openLedgerTab } from '../browser/ledger-tab.ts';
import { person, withBrowser } from '../browser/open-browser.ts';
import type { Fault } from '../fault.ts';
import { expectNone, runTrials, seedsFrom } from '../trials.ts';

const longestMilliseconds = 300;
const actionsOfTheOther = 15;

export const crashOrClose: Fault = {
  name: 'crash-or-close',
  description:
    'The renderer of a tab crashes, or the tab is closed with no chance to save, while it answers and another tab does too: all that was called saved is there, and the other tab goes on.',
  amounts: { short: 2, middle: 20, nightly: 200 },
  run: (amount, seed, subject) =>
    withSite(subject, (site) =>
      withBrowser((browser) =>
        runTrials(seedsFrom(seed, amount), (trial) => crashOnce(browser, site, trial)),
      ),
    ),
};

async function crashOnce(browser: Browser, site: FaultSite, seed: number) {
  const context = await browser.newContext({ ...person, serviceWorkers: 'block' });
  const random = seededRandom(seed);
  const saved: string[] = [];
  try {
    const other = await openLedgerTab(context, site);
    const dying = await openLedgerTab(context, site);
    await Promise.all([other.call('open'), dying.call('open')]);
    await dying.page.exposeBinding('acknowledge', (_, ids: readonly string[]) => {
      saved.push(...ids);
    });
    const ended = dying.call('act', seed, 1e9).catch(() => {});
    const goingOn = other.call('act', seed + 1, actionsOfTheOther);
    await pause(random() * longestMilliseconds);
    const isCrash = random() < 0.5;
    await (isCrash ? crash(dying) : dying.page.close({ runBeforeUnload: false }));
    await ended;
    saved.push(...(await goingOn));
    saved.push(...(await other.call('act', seed + 2, actionsOfTheOther)));
    expectNone((await other.call('examineStored', saved)).problems);
    return isCrash ? { crashes: 1 } : { closes: 1 };
  } finally {
    await context.close();
  }
}

async function crash({ page }: LedgerTab): Promise<void> {
  const developer = await page.context().newCDPSession(page);
  // The page that crashes does not answer.
  developer.send('Page.crash').catch(() => {});
  await page.waitForEvent('crash');
}
