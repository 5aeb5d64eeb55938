import { readBank } from './support/bank.ts';
import {
  answerOptions,
  expectSaved,
  goOn,
  question,
  questionId,
  storageNotice,
} from './support/player.ts';
import { answeredQuestions } from './support/stored-events.ts';
import { expect, test } from './support/test.ts';

test.use({ serviceWorkers: 'allow' });

test('the first question stands on the start page and can be answered without a tap before', async ({
  page,
  folder,
}) => {
  await page.goto('');
  await expect(question(page)).toBeInViewport();
  const first = await questionId(page);
  await answerOptions(page, readBank(folder), true);
  await expect(page.getByRole('heading', { name: 'Right', exact: true })).toBeInViewport();
  await expectSaved(page);
  expect(await answeredQuestions(page)).toEqual([first]);
  await goOn(page);
  expect(await questionId(page)).not.toBe(first);
});

test('the first question can be read before any script has run', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('');
  await expect(question(page)).toBeInViewport();
  await context.close();
});

test('a choice made before the scripts are there is kept', async ({ page }) => {
  let goAhead = () => {};
  const scripts = new Promise<void>((resolve) => {
    goAhead = resolve;
  });
  await page.route('**/StarterIsland.*.js', async (route) => {
    await scripts;
    await route.continue();
  });
  await page.goto('', { waitUntil: 'domcontentloaded' });
  await page.locator('[data-choice="2"]').check();
  goAhead();
  await expect(page.locator('[data-primary]')).toBeEnabled();
  await expect(page.locator('[data-choice="2"]')).toBeChecked();
  await page.locator('[data-primary]').click();
  await expect(page.locator('[data-phase="answered"]')).toBeVisible();
});

test('"Saved" is not said before the ledger is there to save anything', async ({ page, site }) => {
  site.fault = ({ url = '' }) => /_astro.practice[.]/.test(url);
  await page.goto('');
  await page.locator('[data-choice="1"]').check();
  await page.locator('[data-primary]').click();
  await expect(page.locator('[data-phase="answered"]')).toBeVisible();
  await expect(storageNotice(page).filter({ hasText: 'Saved' })).toHaveCount(0);
});

test('the second visit opens on Today and resumes where the first one stopped', async ({
  page,
  folder,
}) => {
  await page.goto('');
  await answerOptions(page, readBank(folder), true);
  await expectSaved(page);
  await page.goto('');
  await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
  await expect(question(page)).toBeHidden();
  await page.getByRole('link', { name: 'Resume at question 2 of 5' }).click();
  await expect(question(page)).toBeVisible();
  await answerOptions(page, readBank(folder), true);
  await expectSaved(page);
  expect(await answeredQuestions(page)).toHaveLength(2);
});

test('a browser that has forgotten the visit, but not the answers, shows Today with its bar', async ({
  page,
  folder,
}) => {
  await page.goto('');
  await answerOptions(page, readBank(folder), true);
  await expectSaved(page);
  await page.evaluate(() => localStorage.removeItem('goldset:known'));
  await page.goto('');
  await expect(page.getByRole('link', { name: 'Resume at question 2 of 5' })).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeVisible();
  await expect(question(page)).toHaveCount(0);
});
