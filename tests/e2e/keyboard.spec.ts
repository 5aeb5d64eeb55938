import type { Page } from '@playwright/test';
import { readBank, someOf } from './support/bank.ts';
import { expectQuestion, goOn, question, startPractice } from './support/player.ts';
import { expect, test } from './support/test.ts';

/** Presses Tab until the wanted element has the focus; never more often than there are things to stop at. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    if (await page.evaluate((it) => document.activeElement?.matches(it), selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`60 presses of Tab did not reach ${selector}`);
}

/** Someone who sees only where the focus is has to find it on something. */
async function expectFocusSomewhere(page: Page): Promise<void> {
  await expect(page.locator(':focus:not(body)')).toHaveCount(1);
}

/** A complete answer by keys alone, whatever the format. */
async function answerByKeys(page: Page): Promise<void> {
  const stage = question(page);
  const fields = '[data-choice], #numeric-field, .steps, .pairs, #written-field, [data-turn]';
  await page.locator(fields).first().waitFor();
  if (await page.locator('[data-turn]').isVisible()) {
    await page.keyboard.press('Space');
    return expect(page.locator('.recall-answer')).toBeVisible();
  }
  if (await stage.locator('#numeric-field').isVisible()) {
    await tabTo(page, '#numeric-field');
    await page.keyboard.type('0.5');
  } else if (await stage.locator('.pairs').isVisible()) {
    await tabTo(page, '.pair select');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, '[data-primary]');
  } else if (await stage.locator('#written-field').isVisible()) {
    await tabTo(page, '#written-field');
    await page.keyboard.type('I would ask what it decides.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await tabTo(page, '.evidence-point input');
    await page.keyboard.press('Space');
    await tabTo(page, '[data-primary]');
  } else if (await stage.locator('.choices').isVisible()) {
    await page.keyboard.press('1');
  }
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-phase="answered"]')).toBeVisible();
}

test('a session of ten questions from choosing it to its finish screen, with no mouse and the focus never lost', async ({
  page,
}) => {
  await page.goto('practice/');
  await tabTo(page, '.setup-mode input');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, '[name=budget]');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: '10 questions' })).toBeChecked();
  await tabTo(page, '.setup-start button');
  await page.keyboard.press('Enter');
  await expect(question(page)).toBeVisible();
  for (let guard = 0; guard < 25 && (await question(page).isVisible()); guard += 1) {
    await expectFocusSomewhere(page);
    await answerByKeys(page);
    await expectFocusSomewhere(page);
    await goOn(page, () => page.keyboard.press('Enter'));
  }
  await expect(page.getByRole('heading', { name: 'Done' })).toBeFocused();
  await expect(page.locator('.finish-of')).toHaveText('of 10');
});

test('Start that is pressed before the questions are there is not forgotten', async ({ page }) => {
  await page.route('**/bank/catalogue.json', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.goto('practice/');
  await page.getByRole('radio', { name: /^Learn new/ }).check();
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByText('Looking at what is due ...')).toBeVisible();
  await expect(question(page)).toBeVisible();
});

test('U takes the last answer back', async ({ page, folder }) => {
  const [first = '', second = ''] = someOf(readBank(folder), 'single-choice', 2);
  await startPractice(page, [first, second]);
  await answerByKeys(page);
  await page.keyboard.press('u');
  await expectQuestion(page, first);
  await expectFocusSomewhere(page);
  await answerByKeys(page);
  await goOn(page, () => page.keyboard.press('Enter'));
  await page.keyboard.press('u');
  await expectQuestion(page, first);
  await expectFocusSomewhere(page);
});

test('with single-key shortcuts switched off no letter, digit or slash does anything, and Tab still does it all', async ({
  page,
  folder,
}) => {
  await page.goto('settings/');
  await page
    .getByRole('group', { name: 'Single-key shortcuts' })
    .getByRole('radio', { name: 'Off' })
    .check();
  const ids = someOf(readBank(folder), 'single-choice', 2);
  await startPractice(page, ids);
  for (const key of ['1', 'Enter', 'u', '/', '?']) await page.keyboard.press(key);
  await expect(page.locator('[data-choice]:checked')).toHaveCount(0);
  await expect(page.locator('dialog')).toHaveCount(0);
  await tabTo(page, '[data-choice]');
  await page.keyboard.press('Space');
  await tabTo(page, '[data-primary]');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-phase="answered"]')).toBeVisible();
  await tabTo(page, '[data-primary]');
  await page.keyboard.press('Enter');
  await expectQuestion(page, ids[1] ?? '');
});
