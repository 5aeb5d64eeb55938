import type { Page } from '@playwright/test';
import { questionFormats } from '../../src/domain/questions/question.ts';
import { destinations, settings } from '../../src/layouts/navigation.ts';
import { readBank, someOf } from './support/bank.ts';
import {
  answerOptions,
  answerSomehow,
  check,
  expectSaved,
  fillIn,
  goOn,
  startPractice,
} from './support/player.ts';
import { expect, test } from './support/test.ts';
import { expectAccessible, expectNoViolation } from './support/violations.ts';

for (const { path, label } of [...destinations, settings]) {
  test(`the page ${label}, also 320 px wide`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('[aria-busy="true"]').filter({ visible: true })).toHaveCount(0);
    await expectAccessible(page, label, true);
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoViolation(page, '320 px');
    await expectNoSidewaysScroll(page);
  });
}

test('the page of lost links', async ({ page }) => {
  await page.goto('404.html');
  await expectAccessible(page, '404', true);
});

for (const [theme, width, half] of [
  ['light', 320, 0],
  ['dark', 1280, 1],
] as const) {
  test(`every other question page with its answer open, ${theme}, ${width} px wide`, async ({
    page,
    site,
  }) => {
    const paths = site.paths.filter((path) => path.startsWith('questions/'));
    await page.setViewportSize({ width, height: 740 });
    await page.emulateMedia({ colorScheme: theme });
    for (const path of paths.filter((_, index) => index % 2 === half)) {
      await page.goto(path, { waitUntil: 'domcontentloaded' });
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      await expectNoViolation(page, path);
      await expectNoSidewaysScroll(page);
    }
  });
}

for (const format of questionFormats) {
  test(`a ${format} question in practice, before and after its answer`, async ({
    page,
    folder,
  }) => {
    await startPractice(page, someOf(readBank(folder), format, 1));
    await expectAccessible(page, 'asked');
    await fillIn(page);
    if (format !== 'rapid-fire') await expectAccessible(page, 'filled in');
    if (format !== 'rapid-fire') await check(page);
    await expectAccessible(page, 'answered');
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScroll(page);
  });
}

test('right, wrong, read more, and the finish screen', async ({ page, folder }) => {
  const bank = readBank(folder);
  await startPractice(page, someOf(bank, 'single-choice', 2));
  await answerOptions(page, bank, true);
  await page.getByText('Read more').click();
  await expect(page.locator('.verdict .prose li').first()).toBeVisible();
  await expectAccessible(page, 'right');
  await goOn(page);
  await answerOptions(page, bank, false);
  await expectAccessible(page, 'wrong');
  while (!(await page.locator('.finish').isVisible())) {
    await goOn(page);
    if (await page.locator('[data-phase="asking"]').isVisible()) await answerSomehow(page);
  }
  await expectAccessible(page, 'finish');
});

test('Today with data, and all that it folds away', async ({ page, folder }) => {
  const bank = readBank(folder);
  await page.clock.setFixedTime('2026-11-20T12:00:00+01:00');
  await startPractice(page, someOf(bank, 'single-choice', 3));
  await answerOptions(page, bank, false);
  await goOn(page);
  await answerOptions(page, bank, true);
  await expectSaved(page);
  await page.clock.setFixedTime('2026-11-21T12:00:00+01:00');
  await page.goto('');
  await expect(page.getByRole('link', { name: 'Resume' })).toBeVisible();
  for (const summary of await page.locator('.today summary').all()) await summary.click();
  await expectAccessible(page, 'today');
});

test('the jump box with its findings', async ({ page }) => {
  await page.goto('library/');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('combobox', { name: 'Question, topic or page' }).fill('judge');
  await expect(page.locator('#jump-list').getByRole('option').nth(1)).toBeVisible();
  await expectAccessible(page, 'jump box');
});

test('the list of keys', async ({ page }) => {
  await page.goto('settings/');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectAccessible(page, 'keys');
});

test('a question page with flag and note', async ({ page }) => {
  await page.goto('questions/restaurant-agent-claims-success/');
  await page.getByRole('button', { name: 'Flag or add a note' }).click();
  await page.getByRole('button', { name: 'Flag', exact: true }).click();
  await expectAccessible(page, 'flagged');
});

/** Text has to fit the width; only tables and code may scroll, in boxes of their own. */
async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wide).toBeLessThanOrEqual(0);
}
