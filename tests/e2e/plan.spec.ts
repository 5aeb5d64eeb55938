import type { Page } from '@playwright/test';
import { addDays, isoDateOf, localDayOf } from '../../src/domain/local-day.ts';
import { readBank } from './support/bank.ts';
import { answerOptions, expectSaved, startPractice } from './support/player.ts';
import { eventsOfKind } from './support/stored-events.ts';
import { expect, test } from './support/test.ts';
import { expectAccessible, expectNoViolation } from './support/violations.ts';

const next = (page: Page) => page.getByRole('region', { name: 'Next' }).getByRole('link');

async function openPlan(page: Page): Promise<void> {
  await page.goto('plan/');
  await expect(page.locator('.plan')).toBeVisible();
}

/** From the day that the learner lives, which begins at four in the morning. */
function inDays(days: number): string {
  const today = localDayOf(Date.now(), 0 - new Date().getTimezoneOffset());
  return isoDateOf(addDays(today, days));
}

test.describe('offline', () => {
  test.use({ serviceWorkers: 'allow' });

  test('what is prepared for is kept, and the weeks end at the interview', async ({
    offlinePage: page,
  }) => {
    await openPlan(page);
    await page.getByLabel('Band').selectOption('senior');
    await page.getByLabel('A day').selectOption('20');
    await page.getByLabel('Interview').fill(inDays(16));
    await expect(page.getByRole('heading', { name: /^From / })).toHaveCount(2);
    await expect(page.getByRole('heading', { name: /^The last 2 days/ })).toBeVisible();
    await expect(page.locator('.storage-notice')).toBeHidden();
    await page.reload();
    await expect(page.getByLabel('Band')).toHaveValue('senior');
    await expect(page.getByLabel('Interview')).toHaveValue(inDays(16));
    expect((await eventsOfKind(page, 'preference-set')).map(({ name }) => name)).toEqual([
      'band',
      'minutes-a-day',
      'interview-day',
    ]);
  });
});

test('begins with measuring, and every action leads to its work', async ({ page }) => {
  await openPlan(page);
  await expect(next(page).first()).toContainText('Check your level');
  await next(page).filter({ hasText: 'new questions on' }).first().click();
  await expect(page.locator('[data-question][data-phase="asking"]')).toBeVisible();
});

test('the chance follows what was answered', async ({ page, folder }) => {
  const bank = readBank(folder);
  const ids = bank
    .filter(({ format, band }) => format === 'single-choice' && band === 'senior')
    .map(({ id }) => id)
    .slice(0, 4);
  await openPlan(page);
  const assumed = page.getByText('how people are spread');
  const [, before = ''] = /(\d+) % mid or above/.exec(await assumed.innerText()) ?? [];
  expect(before).not.toBe('');
  await startPractice(page, ids);
  for (const [index] of ids.entries()) {
    await answerOptions(page, bank, true);
    if (index < ids.length - 1) await page.locator('[data-primary]').click();
  }
  await expectSaved(page);
  await openPlan(page);
  await expect(page.locator('.plan-line')).toContainText('from 4 answers');
  expect(Number.parseInt(await page.locator('.plan-figure').innerText(), 10)).toBeGreaterThan(
    Number.parseInt(before, 10),
  );
});

test('Today shows the measured level, how many questions it rests on, and the days to the interview', async ({
  page,
  folder,
}) => {
  const bank = readBank(folder);
  const ids = bank.filter(({ format }) => format === 'single-choice').map(({ id }) => id);
  await openPlan(page);
  await page.getByLabel('Interview').fill(inDays(12));
  await expect.poll(() => eventsOfKind(page, 'preference-set')).toHaveLength(1);
  await startPractice(page, ids.slice(0, 1));
  await answerOptions(page, bank, true);
  await expectSaved(page);
  await page.goto('');
  const level = page.getByRole('region', { name: 'AI Evaluation Engineer, measured' });
  await expect(level).toContainText('right 8 times in 10');
  await expect(level).toContainText('From 1 question, the last one today.');
  await expect(page.getByRole('link', { name: /^Plan/ })).toContainText('12 days to the interview');
  await expectNoViolation(page, 'Today, measured');
});

test('a day that is past is said to be past, and plans nothing towards it', async ({ page }) => {
  await openPlan(page);
  await page.getByLabel('Interview').fill(inDays(-3));
  await expect(page.getByText('This day is past.')).toBeVisible();
  await expect(page.getByRole('heading', { name: /^The last/ })).toHaveCount(0);
});

test('can be read and set by everyone, also 320 px wide', async ({ page }) => {
  await openPlan(page);
  await page.getByLabel('Interview').fill(inDays(30));
  await expectAccessible(page, 'plan');
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoViolation(page, '320 px');
});
