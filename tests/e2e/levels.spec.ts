import type { Page } from '@playwright/test';
import {
  expectNoSidewaysScroll,
  openRow,
  openTable,
  rateRows,
  rowChooser,
  ruler,
  show,
  stop,
  threeRows,
} from './support/levels.ts';
import { expectOfflineReady } from './support/offline-ready.ts';
import { expectSaved } from './support/player.ts';
import { eventsOfKind } from './support/stored-events.ts';
import { expect, test } from './support/test.ts';
import { expectAccessible, expectNoViolation } from './support/violations.ts';

const progress = (page: Page) => page.locator('.rating-state p').first();
const cell = (page: Page, row: string, level: string) =>
  page.locator(`[data-row="${row}"][data-level="${level}"]`);

test.describe('without a connection', () => {
  test.use({ serviceWorkers: 'allow' });

  test('three rows that were rated are there after a reload', async ({ page, site }) => {
    await openRow(page, 'statistics');
    await expectOfflineReady(page);
    await rateRows(page, threeRows);
    await site.stop();
    await page.reload();
    await expect(progress(page)).toHaveText('3 of 20 rated');
    for (const [row, level] of Object.entries(threeRows)) {
      await rowChooser(page).selectOption(row);
      await expect(stop(page, level)).toBeChecked();
    }
    await page.goto('levels/benchmark/');
    await expect(page.getByRole('button', { name: 'New benchmark' })).toBeVisible();
  });
});

test('what was rated on an earlier day is a snapshot to compare with', async ({ page }) => {
  await page.clock.setFixedTime('2026-10-20T10:00:00+02:00');
  await openRow(page, 'statistics');
  await rateRows(page, threeRows);
  await show(page, 'Compare days');
  await expect(page.getByText('Each day on which you rate becomes a snapshot')).toBeVisible();

  await page.clock.setFixedTime('2026-11-21T10:00:00+01:00');
  await openRow(page, 'statistics');
  await rateRows(page, { statistics: /^Lead/, fairness: /^Not yet/, agents: /^Mid/ });
  await show(page, 'Compare days');
  await expect(page.getByRole('status').filter({ hasText: 'rows changed' })).toHaveText(
    '3 rows changed: 1 up, 1 down, 1 newly rated, taken back or not applicable.',
  );
  const changed = page.locator('.compare .levels-table').first();
  await expect(changed.getByRole('row', { name: /^Statistics/ })).toContainText(/Mid.*Lead.*up/);
  await expect(changed.getByRole('row', { name: /^Fairness/ })).toContainText(/Junior.*down/);
  await expect(changed.getByRole('row', { name: /^Datasets/ })).toHaveCount(0);
  await expectAccessible(page, 'compare', true);

  await page.getByLabel('To').selectOption({ label: '20 October 2026' });
  await expect(page.getByText('No rating changed between these days.')).toBeVisible();
});

test.describe('by keyboard alone', () => {
  test('the whole table: rated, opened, rated in the ruler, closed, undone', async ({ page }) => {
    await openTable(page);
    await tabTo(page, '.matrix-cell');
    for (let row = 0; row < 20; row += 1) {
      await page.keyboard.press('2');
      await page.keyboard.press('ArrowDown');
    }
    await expect(progress(page)).toHaveText('20 of 20 rated');
    await page.keyboard.press('n');
    await expect(progress(page)).toHaveText('19 of 19 rated, 1 not applicable');
    await page.keyboard.press('u');
    await expect(progress(page)).toHaveText('20 of 20 rated');
    await page.keyboard.press('Delete');
    await expect(progress(page)).toHaveText('19 of 20 rated');

    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    const signals = page.getByRole('button', { name: 'Signals and examples of Junior' });
    await expect(signals).toHaveAttribute('aria-expanded', 'true');
    await tabTo(page, '.level-ruler input');
    await page.keyboard.press('ArrowUp');
    await expect(stop(page, /^Mid/)).toBeChecked();
    await page.keyboard.press('ArrowUp');
    await expect(stop(page, /^Senior/)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(ruler(page)).toBeHidden();
    await expect(cell(page, 'role-craft', 'junior')).toBeFocused();
    await expect(page.getByRole('rowheader', { name: /^Role/ })).toContainText('Senior');
    await expectSaved(page);
  });

  test('what is rated before the ledger is open is kept', async ({ page }) => {
    const isHeld = Promise.withResolvers<void>();
    await page.route('**/levels-room*.js', async (route) => {
      await isHeld.promise;
      await route.continue();
    });
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto('levels/?matrix=ai-evaluation-engineer&level=mid');
    await tabTo(page, '.matrix-cell');
    for (const key of ['2', 'ArrowDown', '3', 'ArrowDown', '1', 'u']) {
      await page.keyboard.press(key);
    }
    await expect(progress(page)).toHaveText('Reading your ledger ...');
    isHeld.resolve();
    await expect(progress(page)).toHaveText('2 of 20 rated');
    await expect(page.locator('.row-rating').nth(0)).toHaveText('Mid');
    await expect(page.locator('.row-rating').nth(1)).toHaveText('Senior');
    await expectSaved(page);
  });

  test('row by row: digits and arrows rate, left and right change the row', async ({ page }) => {
    await openRow(page, 'classification-metrics');
    await tabTo(page, '.level-ruler input');
    for (let row = 0; row < 20; row += 1) {
      await page.keyboard.press(String(row % 5));
      await page.keyboard.press('ArrowRight');
    }
    await expect(progress(page)).toHaveText('20 of 20 rated');
    await expect(rowChooser(page)).toHaveValue('classification-metrics');
    await page.keyboard.press('ArrowDown');
    await expect(stop(page, /^Not yet/)).toBeChecked();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(stop(page, /^Mid/)).toBeFocused();
    await page.keyboard.press('Delete');
    await expect(progress(page)).toHaveText('19 of 20 rated');
    await page.keyboard.press('u');
    await expect(stop(page, /^Mid/)).toBeChecked();
  });
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true });

  test('a swipe leads to the row beside, and a steep one only scrolls', async ({ page }) => {
    await openRow(page, 'statistics');
    const swipe = async (across: number, down: number) => {
      const touch = (x: number, y: number) => [{ identifier: 0, clientX: x, clientY: y }];
      const panel = page.locator('.row-panel');
      await panel.dispatchEvent('touchstart', { touches: touch(180, 300) });
      const changedTouches = touch(180 + across, 300 + down);
      await panel.dispatchEvent('touchend', { touches: [], changedTouches });
    };
    await swipe(-120, 10);
    await expect(rowChooser(page)).toHaveValue('datasets');
    await swipe(-80, 200);
    await swipe(120, -10);
    await expect(rowChooser(page)).toHaveValue('statistics');
  });
});

test('a required row below the level caps it, and the overview says so, to be copied', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openRow(page, 'statistics');
  await stop(page, /^Junior/).check();
  await expect(page.locator('.row-verdict')).toContainText(
    'Required at Senior, and you are at Junior.',
  );
  await show(page, 'Overview');
  await expect(page.locator('.overview .summary')).toContainText(
    'this caps the level at Junior, whatever the rest.',
  );
  await expect(page.getByRole('row', { name: /^Statistics/ }).last()).toContainText(
    'Junior, below',
  );
  await page.getByRole('button', { name: 'Copy text' }).click();
  await expect(page.getByText('Copied', { exact: true })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Below it: Statistics (Junior)');
});

test('note and questions stay with the rating, also when it is taken back', async ({ page }) => {
  await openRow(page, 'statistics');
  await stop(page, /^Mid/).check();
  await page.getByLabel('Your note').fill('Planned the study of March');
  const chooser = page.getByLabel('Add a question as evidence');
  for (let index = 0; index < 3; index += 1) await chooser.selectOption({ index: 1 });
  await expect(chooser).toBeHidden();
  await expect(page.getByText('Not answered yet')).toHaveCount(3);
  await page.getByRole('button', { name: 'Take back' }).click();
  await expectSaved(page);
  await page.reload();
  await expect(page.getByLabel('Your note')).toHaveValue('Planned the study of March');
  await expect(page.locator('.evidence-questions a')).toHaveCount(3);
  await expect(progress(page)).toHaveText('0 of 20 rated');
  const last = (await eventsOfKind(page, 'self-rated')).at(-1);
  expect(last).toMatchObject({ level: null, applies: true, note: 'Planned the study of March' });
});

test('matrix and level are in the address, and remembered', async ({ page }) => {
  await page.goto('levels/#llm-engineer');
  await expect(ruler(page)).toContainText('LLM engineer');
  await page.getByLabel('Level').selectOption('lead');
  await expect(page).toHaveURL(/matrix=llm-evaluation&level=lead&row=llm-engineer/);
  await page.goto('levels/');
  await expect(page.getByLabel('Level')).toHaveValue('lead');
  await expect(page.getByLabel('Matrix')).toHaveValue('llm-evaluation');
});

test('prints on one page', async ({ page }) => {
  await openRow(page, 'statistics');
  await rateRows(page, threeRows);
  await page.getByLabel('Your note').fill('A long note. '.repeat(40));
  for (const format of ['A4', 'Letter'] as const) {
    const pages = (await page.pdf({ format })).toString('latin1').match(/\/Type\s*\/Page\b/g);
    expect(pages, format).toHaveLength(1);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('both matrices and all skills are there to read', async ({ page }) => {
    await page.goto('levels/#agents');
    await expect(page.locator('.plain-matrix details')).toHaveCount(20 * 4 + 2 * 5);
    const senior = page.locator('#agents details').nth(2);
    await senior.locator('summary').click();
    await expect(senior.locator('li').first()).toBeVisible();
    await page.goto('levels/benchmark/');
    expect(await page.locator('.plain-skills li').count()).toBeGreaterThanOrEqual(19);
  });
});

test.describe('accessible', () => {
  test('before and after rating, by row and as a table, also 320 px wide', async ({ page }) => {
    await openRow(page, 'statistics');
    await expectAccessible(page, 'empty', true);
    await page.setViewportSize({ width: 360, height: 740 });
    await rateRows(page, threeRows);
    await page
      .getByRole('button', { name: /^Signals and examples/ })
      .first()
      .click();
    await page.getByLabel('Add a question as evidence').selectOption({ index: 1 });
    await expectAccessible(page, 'rated', true);
    await cell(page, 'statistics', 'senior').click();
    await expectNoViolation(page, 'cell open');
    await show(page, 'Overview');
    await expectAccessible(page, 'overview', true);
    for (const view of ['Rate', 'Overview', 'Compare days']) {
      await page.setViewportSize({ width: 320, height: 640 });
      await show(page, view);
      await expectNoViolation(page, `${view}, 320 px`);
      await expectNoSidewaysScroll(page);
    }
  });
});

/** Presses Tab until something that matches has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  const isThere = () => page.evaluate((it) => document.activeElement?.matches(it), selector);
  for (let press = 0; press < 60 && !(await isThere()); press += 1)
    await page.keyboard.press('Tab');
  expect(await isThere(), selector).toBe(true);
}
