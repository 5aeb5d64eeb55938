import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { attacks } from './support/attacks.ts';
import { type OtherSite, serveOtherSite } from './support/other-site.ts';
import type { ServedSite } from './support/served-site.ts';
import { expect, test } from './support/test.ts';

test.use({ expectedErrors: [/./] });

let foreign: OtherSite;

test.beforeEach(async () => {
  foreign = await serveOtherSite('127.0.0.1');
});

test.afterEach(() => foreign.stop());

async function attack(page: Page, name: string): Promise<void> {
  await page.goto('guide/role/');
  await page.evaluate(attacks[name] ?? (() => {}), foreign.address).catch(() => {});
}

/** By its own account, or because the other site heard of it. */
async function succeeded(page: Page): Promise<boolean> {
  const hasItsWay = await page.evaluate(() => globalThis.attacked === true).catch(() => false);
  return hasItsWay || foreign.requests.length > 0;
}

/** Takes the policy away from the page that is attacked. */
function unlock(site: ServedSite): void {
  site.fault = ({ url = '' }, response) => {
    if (!url.endsWith('guide/role/')) return false;
    const html = readFileSync(join(site.folder, 'guide/role/index.html'), 'utf8');
    const open = html.replace(/<meta http-equiv[^>]*>/, '');
    response.writeHead(200, { 'content-type': 'text/html' }).end(open);
    return open !== html;
  };
}

for (const name of Object.keys(attacks)) {
  test(`${name} is refused, and would not be without the policy`, async ({ page, site }) => {
    await attack(page, name);
    await page.waitForTimeout(500);
    expect(await succeeded(page)).toBe(false);
    unlock(site);
    await attack(page, name);
    await expect.poll(() => succeeded(page)).toBe(true);
  });
}
