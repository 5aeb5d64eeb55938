import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** Files that are in the caches with another content than in the folder of the built site; those not there are left out. */
export async function wrongInCache(
  page: Page,
  { url, folder }: { readonly url: string; readonly folder: string },
  paths: readonly string[],
): Promise<string[]> {
  const cached = await page.evaluate(cachedDigests, [url, paths] as const);
  return Object.entries(cached)
    .filter(([path, digest]) => digest !== digestOf(join(folder, path)))
    .map(([path]) => path);
}

function digestOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/** Runs in the page. */
async function cachedDigests([url, paths]: readonly [string, readonly string[]]) {
  const digests: Record<string, string> = {};
  for (const path of paths) {
    const found = await caches.match(url + path, { ignoreSearch: true });
    if (!found) continue;
    const digest = await crypto.subtle.digest('SHA-256', await found.arrayBuffer());
    const bytes = [...new Uint8Array(digest)];
    digests[path] = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  }
  return digests;
}
