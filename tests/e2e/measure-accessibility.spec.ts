import type { Page } from '@playwright/test';
import { answerCheck, expectPast, finishCheck, startCheck } from './support/check.ts';
import { fillIn, question, questionId } from './support/player.ts';
import { expect, test } from './support/test.ts';
import { expectAccessible } from './support/violations.ts';

/** Presses Tab until the wanted element has the focus; never more often than there are things to stop at. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    if (await page.evaluate((it) => document.activeElement?.matches(it), selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`60 presses of Tab did not reach ${selector}`);
}

async function answerByKeys(page: Page): Promise<void> {
  const stage = question(page);
  const id = await questionId(page);
  await page.locator('[data-choice], #numeric-field, .steps, .pairs').first().waitFor();
  if (await stage.locator('#numeric-field').isVisible()) {
    await tabTo(page, '#numeric-field');
    await page.keyboard.type('0.5');
  } else if (await stage.locator('.pairs').isVisible()) {
    for (const select of await stage.locator('.pair select').all()) {
      const name = (await select.getAttribute('id')) ?? '';
      await tabTo(page, `[id="${name}"]`);
      await page.keyboard.press('ArrowDown');
    }
    await tabTo(page, '[data-primary]');
  } else if (await stage.locator('.choices').isVisible()) {
    await page.keyboard.press('1');
  }
  await page.keyboard.press('Enter');
  await expectPast(page, id);
}

test('a whole check by keys alone, with the focus never lost', async ({ page }) => {
  await page.goto('measure/');
  await expect(page.getByText('At most 25 questions, about')).toBeVisible();
  await tabTo(page, '[name=role]');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('[name=role]').nth(1)).toBeChecked();
  await tabTo(page, '[name=band]');
  await page.keyboard.press('ArrowRight');
  await tabTo(page, '[name=longest]');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: '8' })).toBeChecked();
  await tabTo(page, '.setup-start button');
  await page.keyboard.press('Enter');
  await expect(question(page)).toBeVisible();
  await answerByKeys(page);
  await page.keyboard.press('u');
  await expect(page.getByText('Question 1 of at most 8')).toBeVisible();
  for (let guard = 0; guard < 9 && (await question(page).isVisible()); guard += 1) {
    await expect(page.locator(':focus:not(body)')).toHaveCount(1);
    await answerByKeys(page);
  }
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.locator('.result-answers li')).toHaveCount(8);
});

test('the set-up, questions, the pause and the result', async ({ page }) => {
  await page.goto('measure/');
  await expect(page.getByText('At most 25 questions, about')).toBeVisible();
  await expectAccessible(page, 'set-up', true);
  await startCheck(page, 8);
  await expectAccessible(page, 'first question');
  await answerCheck(page);
  await fillIn(page);
  await expectAccessible(page, 'second question, filled in');
  await page.getByRole('button', { name: 'Pause' }).click();
  await expectAccessible(page, 'paused');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(question(page)).toBeVisible();
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
  await finishCheck(page);
  for (const summary of await page.locator('.result summary').all()) await summary.click();
  await expectAccessible(page, 'result', true);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
});

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(wide).toBeLessThanOrEqual(0);
}
