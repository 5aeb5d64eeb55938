import { readBank, someOf } from './support/bank.ts';
import { answerOptions, expectSaved, goOn, questionId, startPractice } from './support/player.ts';
import { expect, test } from './support/test.ts';

test('the next day brings back what was missed, and counts the day before', async ({
  page,
  folder,
}) => {
  const bank = readBank(folder);
  const ids = someOf(bank, 'single-choice', 10);
  await page.clock.setFixedTime('2026-11-21T20:00:00+01:00');
  await startPractice(page, ids);
  for (const [index] of ids.entries()) {
    await answerOptions(page, bank, index !== 3);
    await goOn(page);
  }
  await expectSaved(page);

  // Still the same evening: the day turns at four in the morning.
  await page.clock.setFixedTime('2026-11-22T03:30:00+01:00');
  await page.goto('');
  await expect(page.getByText('Nothing is due.')).toBeVisible();
  await page.goto('practice/');
  await expect(page.getByRole('radio', { name: /^Learn new/ })).toBeChecked();

  await page.clock.setFixedTime('2026-11-22T09:00:00+01:00');
  await page.goto('');
  await expect(page.locator('.today-line')).toContainText('1 due');
  await page.goto('practice/');
  await expect(page.getByText(/^1 question, /)).toBeVisible();
  await expect(page.getByRole('radio', { name: /^Review what is due/ })).toBeChecked();
  await page.goto('');
  await expect(page.locator('.streak')).toContainText('1 day in a row');
  await page.getByText('Day by day').click();
  await expect(page.getByRole('row', { name: '2026-11-21' })).toContainText('10');
  await page.goto('library/?state=due');
  await expect(page.locator('.library-row')).toHaveAttribute(
    'href',
    new RegExp(`questions/${ids[3]}/$`),
  );
  await page.goto('practice/?mode=review&minutes=10&start');
  await expect(page.locator('[data-question]')).toBeVisible();
  expect(await questionId(page)).toBe(ids[3]);
});
