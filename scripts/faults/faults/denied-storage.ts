import type { Browser, BrowserContext, Page } from '@playwright/test';
import { readBank, someOf } from '../../../tests/e2e/support/bank.ts';
import { watch } from '../../../tests/e2e/support/watch.ts';
import { withheld } from '../../../tests/e2e/support/withheld-storage.ts';
import { type FaultSite, withSite } from '../browser/fault-site.ts';
import { person, withBrowser } from '../browser/open-browser.ts';
import type { Fault } from '../fault.ts';
import { Broken, expectNone, runTrials, seedsOver } from '../trials.ts';

interface Mode {
  readonly how: string;
  /** Runs before the page's own scripts. */
  readonly withhold: () => void;
  /** What the storage notice says after an answer. */
  readonly says: RegExp;
}

const othersDenied: Mode = {
  how: 'is there, and everything beside it is denied',
  withhold: () => {
    const denied = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'caches']) {
      Object.defineProperty(window, name, { get: denied });
    }
    StorageManager.prototype.getDirectory = async () => denied();
  },
  says: /^Saved$/,
};

const modes: readonly Mode[] = [
  ...Object.entries(withheld).map(([how, withhold]) => ({ how, withhold, says: /keep nothing/ })),
  othersDenied,
];

/** Pages that have to be of use all the same, and what shows that they are. */
const pages = [
  ['', '[data-question], .today-line'],
  ['library/?q=agent', '.library-row mark'],
  ['settings/', 'h1'],
  ['levels/', 'h1'],
  ['scorecard/', 'h1'],
] as const;

export const deniedStorage: Fault = {
  name: 'denied-storage',
  description:
    'IndexedDB is missing, throws, refuses or never answers, alone or with all other storage; or all but it is denied: every page is of use, answering goes on, what is kept and what is not is said, and no error is left uncaught.',
  // In `npm test` the spec storage-faults plays the same modes.
  amounts: { short: 0, middle: modes.length, nightly: modes.length * 5 },
  run: (amount, seed, subject) =>
    withSite(subject, (site) =>
      withBrowser((browser) => {
        const seeds = seedsOver(Math.max(modes.length, amount), seed, amount);
        return runTrials(seeds, async (trial) => {
          const mode = modes[trial % modes.length] ?? othersDenied;
          await visitAll(browser, site, mode);
          return { 'pages visited': pages.length + 1 };
        });
      }),
    ),
};

async function visitAll(browser: Browser, site: FaultSite, { how, withhold, says }: Mode) {
  const options = { ...person, baseURL: site.url, serviceWorkers: 'block' } as const;
  const context: BrowserContext = await browser.newContext(options);
  const problems = watch(context, site.url);
  const page = await context.newPage();
  await page.addInitScript(withhold);
  try {
    for (const [path, shows] of pages) {
      await page.goto(path);
      await page.locator(shows).first().waitFor();
    }
    const notice = await answerOne(page, site);
    if (!says.test(notice)) throw new Broken(`it says “${notice}”`);
    expectNone(problems);
  } catch (error) {
    throw new Broken(`IndexedDB ${how}, ${page.url()}: ${error}`);
  } finally {
    await context.close();
  }
}

/** @returns what is said about keeping it */
async function answerOne(page: Page, site: FaultSite): Promise<string> {
  const ids = someOf(readBank(site.folder), 'single-choice', 2);
  await page.goto(`practice/?questions=${ids.join(',')}&start`);
  await page.locator('[data-phase="asking"] [data-choice]').first().check();
  await page.locator('[data-primary]').click();
  await page.locator('[data-phase="answered"]').waitFor();
  const notice = page.locator('.storage-notice').filter({ visible: true, hasText: /\w/ });
  await notice.filter({ hasNotText: /^Saving/ }).waitFor();
  return (await notice.textContent()) ?? '';
}
