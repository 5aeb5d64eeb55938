import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectOfflineReady } from './support/offline-ready.ts';
import { answerSomehow, expectSaved } from './support/player.ts';
import { answeredQuestions } from './support/stored-events.ts';
import { expect, test } from './support/test.ts';

test.use({ serviceWorkers: 'allow' });

const killSwitch = readFileSync('docs/kill-switch/sw.js');

/** What other apps at this host, or we in other places, have on the device. */
async function keepThings(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const cache = await caches.open('another-app');
    await cache.put('/another-app/', new Response('theirs'));
    const ours = await caches.open('goldset:content');
    await ours.put('/another-goldset/', new Response('theirs'));
    const folder = await navigator.storage.getDirectory();
    const file = await folder.getFileHandle('kept', { create: true });
    const writing = await file.createWritable();
    await writing.write('kept');
    await writing.close();
    localStorage.setItem('kept', 'kept');
  });
}

async function keptThings(page: Page): Promise<(string | null | undefined)[]> {
  return page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory();
    const file = await (await folder.getFileHandle('kept')).getFile();
    const theirs = await caches.match('/another-app/');
    return [await file.text(), localStorage.getItem('kept'), await theirs?.text()];
  });
}

/** Addresses of this site that any cache holds. */
async function savedAddresses(page: Page, siteUrl: string): Promise<string[]> {
  return page.evaluate(async (site) => {
    const found: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      found.push(...(await cache.keys()).map(({ url }) => url));
    }
    return found.filter((url) => url.startsWith(site) && !url.includes('another-'));
  }, siteUrl);
}

const hasWorker = (page: Page) =>
  page.evaluate(async () => Boolean(await navigator.serviceWorker.getRegistration()));

test('the kill switch removes worker and copies, keeps every answer and what is not ours, and can be taken back', async ({
  page,
  site,
}) => {
  await page.goto('');
  await answerSomehow(page);
  await expectSaved(page);
  const answered = await answeredQuestions(page);
  await page.goto('settings/');
  await expectOfflineReady(page);
  await keepThings(page);
  expect((await savedAddresses(page, site.url)).length).toBeGreaterThan(100);

  site.fault = ({ url = '' }, response) => {
    if (!url.endsWith('sw.js')) return false;
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(killSwitch);
    return true;
  };
  await page.goto('library/');
  // The worker's last act: until then nothing can be asked of a page that is about to go.
  await page.waitForEvent('load');
  await expect.poll(() => savedAddresses(page, site.url)).toEqual([]);
  await expect.poll(() => hasWorker(page)).toBe(false);
  await expect(page.locator('.library-row').first()).toBeVisible();
  expect(answered).toHaveLength(1);
  expect(await answeredQuestions(page)).toEqual(answered);
  expect(await keptThings(page)).toEqual(['kept', 'kept', 'theirs']);

  await page.waitForTimeout(1000);
  site.requests.length = 0;
  await page.waitForTimeout(2000);
  expect(site.requests, 'nothing is loaded over and over').toEqual([]);
  await page.goto('settings/');
  await expect(page.locator('[data-offline-status]').first()).toContainText('did not work');

  site.fault = null;
  await page.goto('settings/');
  await expectOfflineReady(page);
  await site.stop();
  await page.goto('library/');
  await expect(page.locator('.library-row').first()).toBeVisible();
});
