import type { Page } from '@playwright/test';
import { destinations, places } from '../../src/layouts/navigation.ts';
import { readBank } from './support/bank.ts';
import { finishCheck, startCheck } from './support/check.ts';
import { expectOfflineReady } from './support/offline-ready.ts';
import { answerSomehow, expectSaved, goOn, question, startPractice } from './support/player.ts';
import { expect, test } from './support/test.ts';

test.use({ serviceWorkers: 'allow' });

test('every destination opens by address, with a query, without its slash, and by its link', async ({
  offlinePage: page,
}) => {
  const current = page.locator('.site-nav [aria-current="page"]');
  for (const { path, label } of destinations) {
    for (const address of [path, `${path}?from=elsewhere`, path.replace(/\/$/, '')]) {
      await page.goto(address);
      await expect(page.locator('h1').filter({ visible: true }).first()).toBeVisible();
      await expect(current).toHaveText(label);
    }
  }
  for (const { label } of destinations) {
    await page.locator('.site-nav').getByRole('link', { name: label }).click();
    await expect(current).toHaveText(label);
  }
});

test('every place further in opens by address and from the library', async ({
  offlinePage: page,
}) => {
  for (const { path, label } of places) {
    await page.goto(path);
    await expect(page.locator('h1').filter({ visible: true }).first()).toBeVisible();
    await expect(page).not.toHaveTitle(/not here/i);
    await page.goto('library/');
    await page.locator('.places').getByRole('link', { name: label, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`/${path}$`));
  }
});

test('a check is asked, ended and told without a connection', async ({ offlinePage: page }) => {
  await startCheck(page, 8);
  await finishCheck(page);
  await expect(page.getByText('It ended at your limit of 8 questions.')).toBeVisible();
});

test('every question page of the build opens', async ({ offlinePage: page, site }) => {
  const paths = site.paths.filter((path) => path.startsWith('questions/'));
  expect(paths.length).toBeGreaterThan(100);
  const wrong: string[] = [];
  for (const path of paths) {
    const response = await page.goto(path, { waitUntil: 'commit' });
    const html = (await response?.text()) ?? '';
    if (!html.includes(`class="question-page" data-question="${path.split('/')[1]}"`))
      wrong.push(path);
  }
  expect(wrong).toEqual([]);
});

test('every page of the guide and the glossary opens', async ({ offlinePage: page, site }) => {
  const paths = site.paths.filter((path) => /^(guide|glossary)\//.test(path));
  expect(paths.length).toBeGreaterThan(10);
  for (const path of paths) {
    await page.goto(path, { waitUntil: 'commit' });
    await expect(page.locator('h1')).toBeVisible();
    await expect(page).not.toHaveTitle(/not here/i);
  }
});

test('a question page opens without its slash and with a query, styled and alive', async ({
  offlinePage: page,
  site,
}) => {
  const path = site.paths.find((it) => it.startsWith('questions/')) ?? '';
  for (const address of [
    path.replace(/\/$/, ''),
    `${path}?from=a-message`,
    `${path.replace(/\/$/, '')}?x=1`,
  ]) {
    await page.goto(address);
    await expect(page.locator('.question-page .button-primary')).toHaveCSS(
      'border-radius',
      /[1-9]/,
    );
  }
  await page.getByRole('button', { name: 'Flag or add a note' }).click();
  await expect(page.getByRole('button', { name: 'Flag', exact: true })).toBeEnabled();
});

test('an unknown address gives the page of lost links', async ({ offlinePage: page }) => {
  for (const address of [
    'nowhere/',
    'nowhere',
    'questions/no-such-question/',
    'library/deeper/?q=1',
  ]) {
    await page.goto(address);
    await expect(page.getByRole('heading', { name: 'This page is not here' })).toBeVisible();
  }
  await page.getByRole('link', { name: 'To the start' }).click();
  await expect(question(page)).toBeVisible();
});

test('a question of every format is asked, marked, explained and saved', async ({
  offlinePage: page,
  folder,
}) => {
  const oneOfEach = [...new Map(readBank(folder).map(({ format, id }) => [format, id])).values()];
  expect(oneOfEach).toHaveLength(9);
  await startPractice(page, oneOfEach);
  for (const _ of oneOfEach) {
    await answerSomehow(page);
    if (await page.locator('[data-phase="answered"]').isVisible()) {
      await page.getByText('Read more').click();
      await expect(page.locator('.verdict .disclosure .prose li').first()).toBeVisible();
    }
    await goOn(page);
  }
  await expectSaved(page);
});

test('library search and the jump box find what they should', async ({ offlinePage: page }) => {
  await page.goto('library/');
  await page.getByRole('searchbox').fill('calibration');
  await expect(page.locator('.library-row mark').first()).toBeVisible();
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('combobox', { name: 'Question, topic or page' }).fill('settings');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible();
});

test('the first visit itself goes on when the network goes', async ({ page, context, site }) => {
  // Whether the browser keeps copies of its own is up to the host's headers, and to luck.
  const browser = await context.newCDPSession(page);
  await browser.send('Network.enable');
  await browser.send('Network.setCacheDisabled', { cacheDisabled: true });
  await page.goto('');
  await expectOfflineReady(page);
  await expect(page.locator('[data-offline-status]').first()).toContainText('Ready offline');
  await site.stop();
  await playToTheEnd(page);
  await page.getByRole('button', { name: 'Learn five more' }).click();
  await expect(question(page)).toBeVisible();
  await playToTheEnd(page);
});

async function playToTheEnd(page: Page): Promise<void> {
  while (!(await page.locator('.finish').isVisible())) {
    await answerSomehow(page);
    await goOn(page);
  }
}
