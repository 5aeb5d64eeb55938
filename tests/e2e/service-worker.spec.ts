import { cpSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { nextVersionMark, releaseNextVersion } from './support/next-version.ts';
import { expectOfflineReady } from './support/offline-ready.ts';
import { answerSomehow, expectSaved, question } from './support/player.ts';
import { type Fault, type ServedSite, serveSite } from './support/served-site.ts';
import { answeredQuestions } from './support/stored-events.ts';
import { test as base, expect } from './support/test.ts';

/** Here each test has a site of its own, that it may change. */
const test = base.extend<{ ownSite: ServedSite }>({
  ownSite: async ({ folder }, use) => {
    const copy = mkdtempSync(join(tmpdir(), 'goldset-site-'));
    cpSync(folder, copy, { recursive: true });
    const site = await serveSite(copy);
    await use(site);
    await site.stop();
    rmSync(copy, { recursive: true });
  },
  baseURL: ({ ownSite }, use) => use(ownSite.url),
});

test.use({ serviceWorkers: 'allow' });

/** What a captive portal answers to everything. */
function portalAnswersFor(part: string): Fault {
  return ({ url = '' }, response) => {
    if (!url.includes(part)) return false;
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end('<h1>Welcome to Station WiFi</h1>');
    return true;
  };
}

function serverFailsFor(part: string): Fault {
  return ({ url = '' }, response) => {
    if (!url.includes(part)) return false;
    response.writeHead(500).end();
    return true;
  };
}

/** Runs in the page. */
async function isInstalling(): Promise<boolean> {
  return Boolean((await navigator.serviceWorker.getRegistration())?.installing);
}

const offlineStatus = (page: Page) =>
  page.locator('[data-offline-status]').filter({ visible: true });

test.describe('while the content is being saved', () => {
  test.use({ expectedErrors: [/integrity|Failed to load resource/] });

  test("a captive portal's page is not taken for content, the app says how much is missing, and the next visit fetches only that", async ({
    page,
    ownSite,
  }) => {
    ownSite.fault = portalAnswersFor('packs/fairness');
    await page.goto('settings/');
    await expect(page.locator('html')).toHaveAttribute('data-offline', 'partial');
    await expect(offlineStatus(page)).toHaveText(
      /Saving for offline: \d+ of \d+\. The connection broke/,
    );
    ownSite.fault = null;
    ownSite.requests.length = 0;
    await page.goto('library/');
    await expectOfflineReady(page);
    const fetched = ownSite.requests.filter((path) => /^(bank|packs)\//.test(path));
    expect(fetched.filter((path) => path < 'packs/fairness')).toEqual([]);
    expect(fetched.some((path) => path.startsWith('packs/fairness'))).toBe(true);
    await ownSite.stop();
    await page.goto('library/?topic=fairness');
    await page.locator('.library-row').first().click();
    await expect(page.locator('.question-page')).toBeVisible();
  });

  test('the rest follows by itself when the connection is back', async ({
    page,
    context,
    ownSite,
  }) => {
    ownSite.fault = serverFailsFor('packs/');
    await page.goto('settings/');
    await expect(offlineStatus(page)).toHaveText(/The connection broke/);
    await context.setOffline(true);
    ownSite.fault = null;
    await context.setOffline(false);
    await expectOfflineReady(page);
  });

  test('a connection that breaks half way is not called ready, and what was saved stays', async ({
    page,
    ownSite,
  }) => {
    ownSite.fault = ({ url = '' }, response) => {
      if (!url.includes('packs/')) return false;
      response.destroy();
      return true;
    };
    await page.goto('settings/');
    await expect(offlineStatus(page)).toHaveText(/The connection broke/);
    await ownSite.stop();
    await page.goto('practice/?mode=rapid&minutes=5&start');
    await expect(question(page)).toBeVisible();
    await page.goto('questions/restaurant-agent-claims-success/');
    await expect(page.getByRole('heading', { name: 'This page is not here' })).toBeVisible();
  });
});

test.describe('while the shell is being installed', () => {
  test.use({ expectedErrors: [/integrity|Failed to load resource|bad-precaching-response/] });

  for (const [how, fault] of [
    ['a captive portal answers for one of its files', portalAnswersFor('library/index.html')],
    ['the server fails for one of its files', serverFailsFor('bank/catalogue.json')],
  ] as const) {
    test(`nothing half is installed when ${how}; the next visit installs`, async ({
      page,
      ownSite,
    }) => {
      ownSite.fault = (request, response) =>
        request.headers['sec-fetch-dest'] === 'empty' && fault(request, response);
      await page.goto('settings/');
      await expect(offlineStatus(page)).toContainText('did not work');
      ownSite.fault = null;
      await page.goto('settings/');
      await expectOfflineReady(page);
    });
  }
});

test.describe('a new version', () => {
  async function visitAndRelease(page: Page, site: ServedSite): Promise<void> {
    await page.goto('');
    await expectOfflineReady(page);
    await releaseNextVersion(site.folder, site.base);
  }

  test('is announced and waits: every page stays the old one until it is asked for, then is the new one', async ({
    page,
    ownSite,
  }) => {
    await visitAndRelease(page, ownSite);
    await page.goto('settings/');
    await expect(page.getByText('A new version is ready.')).toBeVisible();
    await expect(page.getByText(nextVersionMark)).toHaveCount(0);
    await page.goto('library/');
    await expect(page.locator('.library-row').first()).toBeVisible();
    await expect(page.getByText(nextVersionMark)).toHaveCount(0);
    await page.getByRole('button', { name: 'Update now' }).click();
    await expect(page.getByText(nextVersionMark)).toBeVisible();
    await expectOfflineReady(page);
    await ownSite.stop();
    await page.goto('settings/');
    await expect(page.getByText(nextVersionMark)).toBeVisible();
  });

  test('takes nothing from an open page: all that it may load later is still there, with and without a network', async ({
    page,
    ownSite,
  }) => {
    const files = globSync('_astro/*', { cwd: ownSite.folder });
    await visitAndRelease(page, ownSite);
    await page.goto('settings/');
    await expect(page.getByText('A new version is ready.')).toBeVisible();
    const failing = () =>
      page.evaluate(async (paths) => {
        const base = document.documentElement.dataset.base;
        const answers = await Promise.all(
          paths.map((path) => fetch(base + path).catch(() => null)),
        );
        return paths.filter((_, index) => !answers[index]?.ok);
      }, files);
    expect(await failing()).toEqual([]);
    await ownSite.stop();
    expect(await failing()).toEqual([]);
    await page.getByRole('button', { name: 'Search' }).click();
    await expect(page.getByRole('combobox', { name: 'Question, topic or page' })).toBeFocused();
  });

  test('reaches a second open tab too, and neither tab breaks', async ({
    page,
    context,
    ownSite,
  }) => {
    await visitAndRelease(page, ownSite);
    const other = await context.newPage();
    await other.goto('settings/');
    await page.goto('library/');
    await page.getByRole('button', { name: 'Update now' }).click();
    await expect(page.getByText(nextVersionMark)).toBeVisible();
    await other.bringToFront();
    await expect(offlineStatus(other)).toContainText('Ready offline');
    await other.getByRole('button', { name: 'Update now' }).click();
    await expect(other.getByText(nextVersionMark)).toBeVisible();
    await other.getByRole('button', { name: 'Search' }).click();
    await expect(other.getByRole('combobox', { name: 'Question, topic or page' })).toBeFocused();
  });

  test('keeps every answer', async ({ page, ownSite }) => {
    await page.goto('');
    await answerSomehow(page);
    await expectSaved(page);
    const answered = await answeredQuestions(page);
    await visitAndRelease(page, ownSite);
    await page.goto('settings/');
    await page.getByRole('button', { name: 'Update now' }).click();
    await expect(page.getByText(nextVersionMark)).toBeVisible();
    expect(await answeredQuestions(page)).toEqual(answered);
  });

  test.describe('that cannot be fetched whole', () => {
    test.use({ expectedErrors: [/Failed to load resource|bad-precaching-response/] });

    test('leaves the old one in charge, with and without a network', async ({ page, ownSite }) => {
      await visitAndRelease(page, ownSite);
      ownSite.fault = serverFailsFor('library/index.html');
      await page.goto('settings/');
      await expect
        .poll(() => ownSite.requests.some((path) => path.startsWith('library/index.html')))
        .toBe(true);
      await expect.poll(() => page.evaluate(isInstalling)).toBe(false);
      await expect(offlineStatus(page)).toContainText('Ready offline');
      await page.goto('library/');
      await expect(page.locator('.library-row').first()).toBeVisible();
      await expect(page.getByText(nextVersionMark)).toHaveCount(0);
      await expect(page.getByText('A new version is ready.')).toHaveCount(0);
      await ownSite.stop();
      await page.goto('practice/?mode=rapid&minutes=5&start');
      await expect(question(page)).toBeVisible();
    });
  });

  test('whose sw.js is another page, as some hosts answer to everything, changes nothing', async ({
    page,
    ownSite,
  }) => {
    await page.goto('');
    await expectOfflineReady(page);
    ownSite.fault = portalAnswersFor('sw.js');
    await page.goto('library/');
    await expect(page.locator('.library-row').first()).toBeVisible();
    await ownSite.stop();
    await page.goto('settings/');
    await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible();
  });
});

test('what the browser dropped from the shell is fetched again on the next visit', async ({
  page,
  ownSite,
}) => {
  await page.goto('');
  await expectOfflineReady(page);
  const dropped = await page.evaluate(async () => {
    const name = (await caches.keys()).find((it) => it.includes('precache')) ?? '';
    const shell = await caches.open(name);
    const wanted = (await shell.keys()).filter(({ url }) =>
      /practice\/index|PlayerIsland/.test(url),
    );
    for (const request of wanted) await shell.delete(request);
    return wanted.length;
  });
  expect(dropped).toBe(2);
  await page.goto('settings/');
  await expectOfflineReady(page);
  await ownSite.stop();
  await page.goto('practice/?mode=rapid&minutes=5&start');
  await expect(question(page)).toBeVisible();
});
