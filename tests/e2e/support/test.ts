import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { clearStores } from './kept-data.ts';
import { expectOfflineReady } from './offline-ready.ts';
import { type ServedSite, serveSite } from './served-site.ts';
import { watch } from './watch.ts';

export interface SiteOptions {
  /** Of the build under test. */
  folder: string;
}

interface TestFixtures {
  /** Errors that a test brings about itself. */
  expectedErrors: RegExp[];
  /** A new tab of someone who visited once, some time ago; now the network is gone. */
  offlinePage: Page;
  /** Another person, or the same one on another device: nothing is shared. */
  newVisitor: () => Promise<BrowserContext>;
  cleanUp: undefined;
}

interface WorkerFixtures extends SiteOptions {
  site: ServedSite;
  /** Shared by the tests of a worker: someone who visited the start page once, until all was saved for offline use. */
  savedVisit: { readonly context: BrowserContext; readonly problems: string[] };
}

export { expect };

/** Fails on any error on the console, uncaught error or request to another host, whatever else a test looks at. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  folder: ['dist', { option: true, scope: 'worker' }],
  expectedErrors: [[], { option: true }],

  site: [
    async ({ folder }, use) => {
      const site = await serveSite(folder);
      await use(site);
      await site.stop();
    },
    { scope: 'worker' },
  ],

  savedVisit: [
    async ({ browser, site }, use) => {
      const context = await browser.newContext({ baseURL: site.url, serviceWorkers: 'allow' });
      const problems = watch(context, site.url);
      const page = await context.newPage();
      await page.goto('');
      await expectOfflineReady(page);
      await page.close();
      await use({ context, problems });
      await context.close();
    },
    { scope: 'worker' },
  ],

  offlinePage: async ({ savedVisit: { context, problems }, site, expectedErrors }, use) => {
    await site.stop();
    const page = await context.newPage();
    // What a test before this one has kept; what was saved for offline use stays.
    await clearStores(page, 'indexeddb,local_storage,file_systems', site.url);
    await use(page);
    await page.close();
    expectNone(problems.splice(0), expectedErrors);
  },

  baseURL: ({ site }, use) => use(site.url),

  context: async ({ context, baseURL, expectedErrors }, use) => {
    const problems = watch(context, baseURL ?? '');
    await use(context);
    expectNone(problems, expectedErrors);
  },

  newVisitor: async ({ browser, site, expectedErrors }, use) => {
    const problems: string[][] = [];
    const contexts: BrowserContext[] = [];
    await use(async () => {
      const context = await browser.newContext();
      contexts.push(context);
      problems.push(watch(context, site.url));
      return context;
    });
    for (const context of contexts) await context.close();
    expectNone(problems.flat(), expectedErrors);
  },

  cleanUp: [
    async ({ site }, use) => {
      await use(undefined);
      site.fault = null;
      site.requests.length = 0;
      await site.start();
    },
    { auto: true },
  ],
});

function expectNone(problems: string[], expected: RegExp[]): void {
  const unexpected = problems.filter((problem) => !expected.some((it) => it.test(problem)));
  expect(unexpected, 'console, uncaught errors, foreign requests').toEqual([]);
}
