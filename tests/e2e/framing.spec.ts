import type { Page } from '@playwright/test';
import { siteHeaders } from '../../src/security/headers.ts';
import { expectOfflineReady } from './support/offline-ready.ts';
import { serveOtherSite } from './support/other-site.ts';
import { serveSite } from './support/served-site.ts';
import { expect, test } from './support/test.ts';

test.use({
  serviceWorkers: 'allow',
  expectedErrors: [/request to another host|frame-ancestors|chrome-error/],
});

/** Opens a page of somebody else that frames an address. */
async function openFraming(page: Page, host: '127.0.0.1' | 'localhost', address: string) {
  const other = await serveOtherSite(
    host,
    `<!doctype html><title>Not Goldset</title><iframe width="600" height="600" src="${address}"></iframe>`,
  );
  await page.goto(other.address);
  return { frame: page.frameLocator('iframe'), stop: other.stop };
}

test('a site that frames a page on its first visit gets an empty one', async ({ page, site }) => {
  const { frame, stop } = await openFraming(page, 'localhost', `${site.url}settings/`);
  await expect(frame.locator('h1')).toHaveText('Settings');
  await expect(frame.locator('h1')).toBeHidden();
  await expect(frame.getByRole('button')).toHaveCount(0);
  stop();
});

// Between sites a browser gives frames a worker of their own: there it stays at the empty page, until that one answers.
test('once the service worker answers, no page is framed', async ({ page, site }) => {
  await page.goto('settings/');
  await expectOfflineReady(page);
  const { frame, stop } = await openFraming(page, '127.0.0.1', `${site.url}settings/`);
  await expect.poll(() => page.frames().at(-1)?.url()).toBe('chrome-error://chromewebdata/');
  await expect(frame.locator('main')).toHaveCount(0);
  stop();
});

test('a host that sends the headers is never framed', async ({ page, folder }) => {
  const site = await serveSite(folder, siteHeaders);
  const { frame, stop } = await openFraming(page, 'localhost', `${site.url}settings/`);
  await expect.poll(() => page.frames().at(-1)?.url()).toBe('chrome-error://chromewebdata/');
  await expect(frame.locator('main')).toHaveCount(0);
  stop();
  await site.stop();
});
