import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { siteHeaders } from '../../src/security/headers.ts';
import { attacks } from './support/attacks.ts';
import { expectOfflineReady } from './support/offline-ready.ts';
import { serveOtherSite } from './support/other-site.ts';
import { policyReports } from './support/policy-reports.ts';
import { serveSite } from './support/served-site.ts';
import { expect, test } from './support/test.ts';
import { watch } from './support/watch.ts';

/** Opens each page until all of it lives that lives at once. */
async function visit(context: BrowserContext, addresses: readonly string[]): Promise<void> {
  const page = await context.newPage();
  for (const address of addresses) {
    await page.goto(address);
    await expect(page.locator('astro-island[ssr][client="load"]')).toHaveCount(0);
  }
  await page.close();
}

for (const [host, headers] of [
  ['cannot send headers', {}],
  ['sends them', siteHeaders],
] as const) {
  test(`no page does anything that the policy refuses, from a host that ${host}`, async ({
    browser,
    folder,
  }) => {
    const site = await serveSite(folder, headers);
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const problems = watch(context, site.url);
    const reports = await policyReports(context);
    const addresses = site.paths.map((path) => site.url + path);
    expect(addresses.length).toBeGreaterThan(100);
    const half = Math.ceil(addresses.length / 2);
    await Promise.all([
      visit(context, addresses.slice(0, half)),
      visit(context, addresses.slice(half)),
    ]);
    await context.close();
    await site.stop();
    expect(reports).toEqual([]);
    expect(problems).toEqual([]);
  });
}

test.describe('what is smuggled into a page', () => {
  test.use({ expectedErrors: [/./] });

  /** Gives an attack its time, and tells whether it had its way or another site heard of it. */
  async function succeeds(page: Page, name: string): Promise<boolean> {
    const foreign = await serveOtherSite('127.0.0.1');
    const attack = attacks[name] ?? (() => {});
    await page.evaluate(attack, foreign.address).catch(() => {});
    await page.waitForTimeout(300);
    const hasItsWay = await page.evaluate(() => globalThis.attacked === true);
    foreign.stop();
    return hasItsWay || foreign.requests.length > 0;
  }

  for (const name of Object.keys(attacks)) {
    test(`${name} is refused, and would not be without the policy`, async ({
      page,
      site,
      folder,
    }) => {
      await page.goto('guide/role/');
      expect(await succeeds(page, name)).toBe(false);
      site.fault = ({ url = '' }, response) => {
        if (!url.endsWith('guide/role/')) return false;
        const html = readFileSync(join(folder, 'guide/role/index.html'), 'utf8');
        const open = html.replace(/<meta http-equiv[^>]*>/, '');
        expect(open).not.toBe(html);
        response.writeHead(200, { 'content-type': 'text/html' }).end(open);
        return true;
      };
      await page.goto('guide/role/');
      expect(await succeeds(page, name)).toBe(true);
    });
  }
});

test.describe('the service worker', () => {
  test.use({
    serviceWorkers: 'allow',
    expectedErrors: [/TrustedScriptURL|TrustedTypePolicy|status of 404/],
  });

  test('is registered although a string may not name a script, and nothing else can be', async ({
    page,
    site,
  }) => {
    await page.goto('settings/');
    await expectOfflineReady(page);
    const { script, refusals } = await page.evaluate(async () => {
      const base = document.documentElement.dataset.base ?? '';
      const isRefused = async (work: () => unknown) => {
        try {
          await work();
          return false;
        } catch (error) {
          return error instanceof TypeError;
        }
      };
      const types = Reflect.get(globalThis, 'trustedTypes') as
        | { createPolicy(name: string, rules: object): void }
        | undefined;
      const registration = await navigator.serviceWorker.getRegistration();
      return {
        script: registration?.active?.scriptURL,
        refusals: [
          await isRefused(() => navigator.serviceWorker.register(`${base}sw.js`)),
          await isRefused(() => types?.createPolicy('goldset', {})),
        ],
      };
    });
    expect(script).toBe(`${site.url}sw.js`);
    expect(refusals).toEqual([true, true]);
  });

  test('sends the headers of the site with every page that it answers', async ({ page, site }) => {
    await page.goto('');
    await expectOfflineReady(page);
    const saved = site.paths.find((path) => path.startsWith('questions/')) ?? '';
    for (const path of ['', 'library/?topic=fairness', saved, 'practice', 'nowhere/']) {
      const response = await page.goto(path);
      expect(response?.fromServiceWorker()).toBe(true);
      const headers = (await response?.allHeaders()) ?? {};
      for (const [name, value] of Object.entries(siteHeaders)) {
        expect(headers[name.toLowerCase()], `${name} of ${path}`).toBe(value);
      }
    }
    await expect(page.getByRole('heading', { name: 'This page does not exist' })).toBeVisible();
    await site.stop();
    const response = await page.goto('nowhere/else/');
    expect(response?.headers()['content-security-policy']).toBe(
      siteHeaders['Content-Security-Policy'],
    );
  });
});
