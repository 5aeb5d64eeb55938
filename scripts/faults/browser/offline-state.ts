import type { Page } from '@playwright/test';

/** Waits until the app says that everything is saved for offline use. */
export async function untilReady(page: Page, milliseconds = 60_000): Promise<void> {
  await page.waitForFunction(() => document.documentElement.dataset.offline === 'ready', null, {
    timeout: milliseconds,
  });
}

const settleMilliseconds = 12_000;
const hangMilliseconds = 4000;

/**
 * Waits until the app has said how saving for offline use went.
 *
 * @param hangs nothing will be said: looks at what is said until then
 */
export async function untilSettled(page: Page, hangs = false): Promise<'ready' | 'not ready'> {
  const settled = page.waitForFunction(
    () => {
      const isReady = document.documentElement.dataset.offline === 'ready';
      const said = document.querySelector('[data-offline-status]')?.textContent ?? '';
      return isReady ? 'ready' : /connection broke|did not work/.test(said) && 'not ready';
    },
    null,
    { timeout: hangs ? hangMilliseconds : settleMilliseconds },
  );
  const found = await settled.then((handle) => handle.jsonValue()).catch(() => 'not ready');
  return found === 'ready' ? 'ready' : 'not ready';
}

/** Everything that is in the caches, as paths below the site. */
export function cachedPaths(page: Page, siteUrl: string): Promise<string[]> {
  return page.evaluate(async (url) => {
    const names = await caches.keys();
    const lists = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    const addresses = lists.flat().map((request) => request.url.split('?')[0] ?? '');
    return addresses.map((address) => address.replace(url, '')).sort();
  }, siteUrl);
}
