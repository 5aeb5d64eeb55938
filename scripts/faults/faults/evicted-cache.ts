import type { Browser, Page } from '@playwright/test';
import { type FaultSite, withSite } from '../browser/fault-site.ts';
import { cachedPaths, untilReady, untilSettled } from '../browser/offline-state.ts';
import { person, withBrowser } from '../browser/open-browser.ts';
import type { Fault } from '../fault.ts';
import { notCached, type OfflineEntries, offlineEntries } from '../offline-entries.ts';
import { Broken, runTrials, seedsOver } from '../trials.ts';

export const evictedCache: Fault = {
  name: 'evicted-cache',
  description:
    'The browser drops one of the files saved for offline use: without a network that file is not called ready and no other page suffers; with one it is fetched again.',
  amounts: { short: 3, middle: 12, nightly: 100_000 },
  run: (amount, seed, subject) =>
    withSite(subject, (site) =>
      withBrowser(async (browser) => {
        const entries = offlineEntries(subject.folder);
        const paths = [...entries.shell, ...entries.content, ...entries.pages];
        const page = await saveAll(browser, site);
        return runTrials(seedsOver(paths.length, seed, amount), async (trial) => {
          await dropOne(page, { site, entries, path: paths[trial % paths.length] ?? '' });
          return undefined;
        });
      }),
    ),
};

async function saveAll(browser: Browser, site: FaultSite): Promise<Page> {
  const context = await browser.newContext({ ...person, baseURL: site.url });
  const page = await context.newPage();
  await page.goto('settings/');
  await untilReady(page);
  return page;
}

interface Drop {
  readonly site: FaultSite;
  readonly entries: OfflineEntries;
  readonly path: string;
}

async function dropOne(page: Page, { site, entries, path }: Drop): Promise<void> {
  await page.evaluate(dropFromCaches, site.url + path);
  await site.stop();
  try {
    // The page that was dropped cannot be the one that tells.
    const witness = path.startsWith('settings/') ? 'library/' : 'settings/';
    await page.goto(witness);
    const said = await untilSettled(page);
    // What the page itself uses may have come back from the browser's own cache, checked by its hash: then it is ready.
    const missing = notCached(entries, await cachedPaths(page, site.url));
    if (said === 'ready' && missing.length > 0) throw new Broken(`called ready without ${missing}`);
  } finally {
    await site.start();
  }
  await page.goto('practice/');
  await untilReady(page);
  const missing = notCached(entries, await cachedPaths(page, site.url));
  if (missing.length > 0) throw new Broken(`not fetched again: ${missing.slice(0, 3)}`);
}

/** Runs in the page. */
async function dropFromCaches(url: string): Promise<void> {
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      if (request.url.split('?')[0] === url) await cache.delete(request);
    }
  }
}
