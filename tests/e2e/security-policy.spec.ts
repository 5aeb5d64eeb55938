import type { BrowserContext } from '@playwright/test';
import { lateScriptsOf } from '../../scripts/late-scripts/late-scripts.ts';
import { siteHeaders } from '../../src/security/headers.ts';
import { expectOfflineReady } from './support/offline-ready.ts';
import { policyReports } from './support/policy-reports.ts';
import { serveSite } from './support/served-site.ts';
import { expect, test } from './support/test.ts';
import { watch } from './support/watch.ts';

/** Opens each page until all of it lives that lives at once. */
async function visit(context: BrowserContext, addresses: readonly string[]): Promise<void> {
  const page = await context.newPage();
  for (const address of addresses) {
    const response = await page.goto(address);
    await expect(page.locator('astro-island[ssr][client="load"]')).toHaveCount(0);
    const late = lateScriptsOf((await response?.text()) ?? '');
    // Done at once where the page has them already, and refused where they may not run.
    await page.evaluate((scripts) => Promise.all(scripts.map((it) => import(it))), late);
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

test.describe('what the policy refuses', () => {
  test.use({ expectedErrors: [/Content Security Policy/] });

  test('is reported, so that no report means that nothing was refused', async ({
    page,
    context,
  }) => {
    const reports = await policyReports(context);
    await page.goto('settings/');
    await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
    await expect.poll(() => reports).toEqual([expect.stringContaining('style-src-attr refuses')]);
  });
});

test.describe('the service worker', () => {
  test.use({
    serviceWorkers: 'allow',
    expectedErrors: [/TrustedScriptURL|TrustedTypePolicy|status of 404|request to another host/],
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

  test('is installed from a host that sends the headers with every file, and works without it', async ({
    page,
    folder,
  }) => {
    const site = await serveSite(folder, siteHeaders);
    await page.goto(`${site.url}settings/`);
    await expectOfflineReady(page);
    await site.stop();
    await page.goto(`${site.url}library/`);
    await expect(page.locator('.library-row').first()).toBeVisible();
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
    await expect(page.getByRole('heading', { name: 'This page is not here' })).toBeVisible();
    await site.stop();
    const response = await page.goto('nowhere/else/');
    expect(response?.headers()['content-security-policy']).toBe(
      siteHeaders['Content-Security-Policy'],
    );
  });
});
