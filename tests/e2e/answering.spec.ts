import { plainText } from '../../src/domain/plain-text.ts';
import { readBank, someOf } from './support/bank.ts';
import { answerOptions, check, fillIn, goOn, startPractice } from './support/player.ts';
import { expect, test } from './support/test.ts';

test('the very first question asks for an answer alone, the next ones also how sure it is', async ({
  page,
  folder,
}) => {
  await page.goto('');
  await expect(page.getByRole('group', { name: 'How sure are you?' })).toHaveCount(0);
  await answerOptions(page, readBank(folder), true);
  await goOn(page);
  await expect(page.getByRole('group', { name: 'How sure are you?' })).toBeVisible();
});

test('on a phone the screen belongs to the question; Stop brings head and bar back', async ({
  page,
  folder,
}) => {
  const search = page.getByRole('button', { name: 'Search' });
  await startPractice(page, someOf(readBank(folder), 'single-choice', 2));
  await expect(search).toBeHidden();
  await expect(page.locator('.ticks')).toBeInViewport();
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(search).toBeVisible();
  await page.setViewportSize({ width: 360, height: 740 });
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(search).toBeVisible();
});

test('an option that was not chosen keeps its lines when it is marked', async ({
  page,
  folder,
}) => {
  const bank = readBank(folder);
  for (const id of someOf(bank, 'single-choice', 6)) {
    await startPractice(page, [id]);
    const heights = () =>
      page
        .locator('.choice-text')
        .evaluateAll((texts) => texts.map((it) => it.getBoundingClientRect().height));
    const before = await heights();
    await answerOptions(page, bank, true);
    const open = await page.locator('.choice[data-outcome="left-out"] .choice-text').count();
    expect(open).toBeGreaterThan(0);
    const after = await heights();
    expect(before.filter((height, index) => height === after[index])).toHaveLength(open);
  }
});

test('what was matched can be read in full after the check, whatever fits into a list', async ({
  page,
  folder,
}) => {
  const bank = readBank(folder);
  const [id = ''] = someOf(bank, 'matching', 1);
  const answer = bank.find((it) => it.id === id)?.answer;
  if (!answer || !('prompts' in answer)) throw new Error(`${id} is not matched`);
  const [prompt] = answer.prompts;
  const given = answer.choices.find((choice) => choice.id !== prompt?.choiceId);
  if (!prompt || !given) throw new Error(`${id} has no wrong choice`);
  await startPractice(page, [id]);
  await page.locator(`#pair-${prompt.id}`).selectOption(given.id);
  await check(page);
  const pair = page.locator('.pair').filter({ hasText: plainText(prompt.text) });
  await expect(pair).toContainText(plainText(given.text));
  await expect(page.locator('.pairs select')).toHaveCount(0);
});

test('a text is locked first and rated then: one thing to press at a time', async ({
  page,
  folder,
}) => {
  await startPractice(page, someOf(readBank(folder), 'free-response', 1));
  const lock = page.getByRole('button', { name: 'Lock my text and compare' });
  const save = page.getByRole('button', { name: 'Save my rating' });
  const skip = page.getByRole('button', { name: 'I don’t know' });
  await expect(lock).toBeVisible();
  await expect(skip).toBeVisible();
  await expect(save).toHaveCount(0);
  await fillIn(page);
  await expect(lock).toHaveCount(0);
  await expect(skip).toHaveCount(0);
  await expect(save).toBeVisible();
});
