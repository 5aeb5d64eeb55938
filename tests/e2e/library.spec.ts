import type { Page } from '@playwright/test';
import { places } from '../../src/layouts/navigation.ts';
import { answerSomehow, expectSaved } from './support/player.ts';
import { elsewhere } from './support/search.ts';
import { expect, test } from './support/test.ts';
import { expectAccessible, expectNoViolation } from './support/violations.ts';

/** A question of the starter set: its id is never renamed. */
const known = 'restaurant-agent-claims-success';

const rows = (page: Page) => page.locator('.library-row');
const rowOf = (page: Page, id: string) => page.locator(`.library-row[href$="questions/${id}/"]`);

test('a misspelt word still finds its question, with the place marked', async ({ page }) => {
  await page.goto('library/');
  await page.getByRole('searchbox').fill('restaurent');
  await expect(rowOf(page, known)).toBeVisible();
  await expect(rowOf(page, known).locator('mark').first()).toHaveText(/restaurant/i);
  await expect(rows(page).first()).toHaveAttribute('href', new RegExp(known));
});

test('search and filters stand in the address and survive a reload', async ({ page }) => {
  await page.goto('library/');
  const count = page.locator('.library-count [role=status]');
  await page.getByRole('searchbox').fill('judge');
  await page.getByRole('combobox', { name: 'By band' }).selectOption('mid');
  await page.getByRole('combobox', { name: 'By format' }).selectOption('single-choice');
  await expect(page).toHaveURL(/\?q=judge&band=mid&format=single-choice$/);
  await expect(rows(page).first()).toContainText('mid · single choice');
  const shown = await rows(page).count();
  const said = await count.textContent();
  await page.reload();
  await expect(page.getByRole('searchbox')).toHaveValue('judge');
  await expect(page.getByRole('combobox', { name: 'By band' })).toHaveValue('mid');
  await expect(rows(page)).toHaveCount(shown);
  await expect(count).toHaveText(said ?? '');
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(page).toHaveURL(/\?q=judge$/);
});

test('nothing found is said in words', async ({ page }) => {
  await page.goto('library/?q=xyzzyplugh');
  await expect(page.getByText('Nothing matches.')).toBeVisible();
});

test('a flag and a note on a question are there on the next visit, and in the library under "flagged"', async ({
  page,
}) => {
  await page.goto('');
  await answerSomehow(page);
  await expectSaved(page);
  await page.goto(`questions/${known}/`);
  await page.getByRole('button', { name: 'Note', exact: true }).click();
  await page.getByRole('textbox', { name: 'Your note' }).fill('Ask about the booking database.');
  await page.getByRole('button', { name: 'Keep note' }).click();
  await page.getByRole('button', { name: 'Flag', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Flagged' })).toBeVisible();
  await expectSaved(page);
  await page.goto('library/?state=flagged');
  await expect(rows(page)).toHaveCount(1);
  await rowOf(page, known).click();
  await expect(page.getByRole('button', { name: 'Flagged' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(page.getByRole('textbox', { name: 'Your note' })).toHaveValue(
    'Ask about the booking database.',
  );
});

test('what the library shows can be practised', async ({ page }) => {
  await page.goto('library/?topic=fairness&format=single-choice');
  const first = (await rows(page).first().getAttribute('href'))?.split('/').at(-2);
  await page.getByRole('link', { name: /^Practise/ }).click();
  await expect(page.locator('[data-question]')).toHaveAttribute('data-question', first ?? '');
});

test('three hits elsewhere, then all of them on request, with the focus on the fourth', async ({
  page,
}) => {
  await page.goto('library/?q=judge');
  const links = elsewhere(page).getByRole('link');
  await expect(links).toHaveCount(3);
  const all = elsewhere(page).getByRole('button', { name: /^Show all \d+$/ });
  const count = Number((await all.textContent())?.replace(/\D/g, ''));
  await expect(page.getByText(`, ${count} elsewhere`)).toBeVisible();
  await all.press('Enter');
  await expect(links).toHaveCount(count);
  await expect(links.nth(3)).toBeFocused();
});

test('"Questions only" leaves the rest out, and stands in the address', async ({ page }) => {
  await page.goto('library/?q=judge');
  const only = page.getByRole('button', { name: 'Questions only' });
  await expect(elsewhere(page)).toBeVisible();
  await only.click();
  await expect(elsewhere(page)).toBeHidden();
  await expect(page).toHaveURL(/\?q=judge&only=questions$/);
  await page.reload();
  await expect(rows(page).first()).toBeVisible();
  await expect(elsewhere(page)).toBeHidden();
  await expect(only).toHaveAttribute('aria-pressed', 'true');
  await only.click();
  await expect(elsewhere(page)).toBeVisible();
});

test('filters are for questions: what is elsewhere stays, and both are counted', async ({
  page,
}) => {
  await page.goto('library/?q=kappa&band=lead&format=ordering');
  await expect(elsewhere(page).getByRole('link').first()).toContainText('Cohen’s kappa');
  await expect(page.locator('.library-count [role=status]')).toHaveText(
    /^0 of \d+ questions, [1-9]\d* elsewhere$/,
  );
  await expect(page.getByText('No question matches.')).toBeVisible();
});

test('the search data is fetched when somebody searches, not before', async ({ page, site }) => {
  const searchData = () => site.requests.filter((path) => path.startsWith('bank/search.'));
  await page.goto('library/');
  await expect(rows(page).first()).toBeVisible();
  expect(searchData()).toEqual([]);
  await page.getByRole('searchbox').fill('kappa');
  await expect(elsewhere(page)).toBeVisible();
  expect(searchData()).toHaveLength(1);
});

test('every place has its link under the title, large enough for a thumb', async ({ page }) => {
  await page.goto('library/');
  const links = page
    .getByRole('navigation', { name: 'More to read and to fill in' })
    .getByRole('link');
  await expect(links).toHaveText(places.map(({ label }) => label));
  for (const link of await links.all()) {
    expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
});

test('results of every kind, in both themes, 320 px wide too', async ({ page }) => {
  await page.goto('library/?q=evaluation');
  await elsewhere(page)
    .getByRole('button', { name: /^Show all/ })
    .click();
  for (const kind of ['Guide', 'Glossary term', 'Certification', 'Level', 'Scorecard', 'Page']) {
    await expect(
      elsewhere(page)
        .getByText(new RegExp(`^${kind}( ·|$)`))
        .first(),
    ).toBeAttached();
  }
  await expect(rows(page).first()).toBeAttached();
  await expectAccessible(page, 'results', true);
  await page.setViewportSize({ width: 320, height: 640 });
  for (const theme of ['light', 'dark']) {
    await page.evaluate((it) => document.documentElement.setAttribute('data-theme', it), theme);
    await expectNoViolation(page, `results, ${theme}, 320 px`);
  }
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wide).toBeLessThanOrEqual(0);
});
