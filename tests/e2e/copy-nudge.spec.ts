import type { Page } from '@playwright/test';
import { fillLedger, someWeeks } from './support/filled-ledger.ts';
import { openSettings, saveCopy } from './support/kept-data.ts';
import { expect, test } from './support/test.ts';
import { expectAccessible } from './support/violations.ts';

const now = Date.parse('2026-11-29T10:00:00Z');
const days = (amount: number) => amount * 86_400_000;

const nudge = (page: Page) => page.locator('[data-copy-nudge]');

const heightOfToday = async (page: Page) => (await page.locator('.today').boundingBox())?.height;

/** Today with all that it shows: what is not there now does not come later. */
async function openToday(page: Page, at: number): Promise<void> {
  await page.clock.setFixedTime(at);
  await page.goto('');
  await expect(page.locator('.today')).toHaveAttribute('aria-busy', 'false');
}

test('Today asks for a copy when one is due, and not again for a week once that is put off', async ({
  page,
  folder,
}) => {
  await page.clock.setFixedTime(now);
  await fillLedger(page, someWeeks(folder, now));
  await openToday(page, now);
  expect(await nudge(page).count()).toBe(1);
  await expect(nudge(page)).toContainText(/^Save a copy\d+ answers are in no copy yet/);
  await expectAccessible(page, 'Today with the question for a copy');
  const before = await heightOfToday(page);
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(page.getByText('Not for a week.')).toBeFocused();
  expect(await heightOfToday(page)).toBe(before);

  await openToday(page, now + days(6));
  expect(await nudge(page).count()).toBe(0);
  await openToday(page, now + days(8));
  expect(await nudge(page).count()).toBe(1);
});

test('once a copy is saved, Today does not ask', async ({ page, folder }) => {
  await page.clock.setFixedTime(now);
  await fillLedger(page, someWeeks(folder, now));
  await openToday(page, now);
  await page.getByRole('link', { name: 'Save a copy' }).click();
  await openSettings(page);
  await saveCopy(page);
  await expect(page.locator('[data-last-copy]')).toContainText('today');
  await openToday(page, now + days(1));
  expect(await nudge(page).count()).toBe(0);
});
