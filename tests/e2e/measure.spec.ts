import type { Page } from '@playwright/test';
import { modelVersion } from '../../src/domain/adaptive/scale.ts';
import { bandNames, bands } from '../../src/domain/competencies/band.ts';
import { replay } from '../../src/domain/ledger/projection.ts';
import { bandsInWords, percentInWords } from '../../src/domain/readiness/bands-in-words.ts';
import { answerCheck, expectPast, finishCheck, readinessOf, startCheck } from './support/check.ts';
import { expectSaved, fillIn, optionOrder, question, questionId } from './support/player.ts';
import { eventsOfKind, readEvents } from './support/stored-events.ts';
import { expect, test } from './support/test.ts';

const undoButton = (page: Page) => page.getByRole('button', { name: 'Undo' });

/** All that stands on the screen beside the question itself. */
async function wordsAroundQuestion(page: Page): Promise<string> {
  return page.evaluate(() => {
    const main = document.querySelector('main')?.cloneNode(true) as HTMLElement;
    const parts = '.question-stem, .choices, .numeric, .steps, .pairs, pre, script, style';
    for (const part of main.querySelectorAll(parts)) part.remove();
    return main.textContent ?? '';
  });
}

test('a check tells nothing before its end, and its end is what the domain makes of the log', async ({
  page,
  folder,
}) => {
  await startCheck(page, 8);
  const widths: number[] = [];
  while (await question(page).isVisible()) {
    const words = await wordsAroundQuestion(page);
    expect(words).not.toMatch(/\b(right|wrong|correct|junior|mid|senior|lead)\b/i);
    expect(words).toContain(`Question ${widths.length + 1} of at most 8`);
    await expect(page.locator('.verdict, [data-outcome]')).toHaveCount(0);
    widths.push(Number(/within ([\d.]+) bands?/.exec(words)?.[1]));
    await answerCheck(page);
  }
  expect(widths).toHaveLength(8);
  expect(widths).toEqual(widths.toSorted((one, other) => other - one));
  await expect.poll(async () => (await eventsOfKind(page, 'session-ended')).length).toBe(1);
  const [start] = await eventsOfKind(page, 'measuring-started');
  expect(start).toMatchObject({ role: 'ai-evaluation-engineer', band: null, longest: 8 });
  const target = { role: start?.role ?? '', band: 'senior' } as const;
  const { overall } = await readinessOf(page, folder, target);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(bandsInWords(overall.bands));
  const legend = page.locator('.band-names').first();
  for (const band of bands) {
    await expect(legend).toContainText(bandNames[band] + percentInWords(overall.bands[band]));
  }
  await expect(page.getByText('It ended at your limit of 8 questions.')).toBeVisible();
  await expect(page.locator('.result-answers li')).toHaveCount(8);
  await expect(page.getByText('Not for hiring decisions')).toBeVisible();
});

test('one answer is one event with what the item was held to be, outside the schedule', async ({
  page,
}) => {
  await startCheck(page, 8);
  await page.getByRole('button', { name: 'Sure' }).click();
  await answerCheck(page);
  await page.getByRole('button', { name: 'I don’t know' }).click();
  await expect.poll(async () => (await eventsOfKind(page, 'answered')).length).toBe(2);
  const [first, second] = await eventsOfKind(page, 'answered');
  const [start] = await eventsOfKind(page, 'measuring-started');
  expect(first).toMatchObject({
    session: start?.id,
    rating: null,
    certainty: 'high',
    retry: false,
  });
  expect(first?.measured).toMatchObject({ model: modelVersion });
  expect(second).toMatchObject({ response: { format: 'skipped' }, credit: 0 });
  const { questions } = replay(await readEvents(page));
  expect([...questions.values()].map(({ card }) => card)).toEqual([null, null]);
});

test('an answer that is taken back leaves no trace, and its question is asked again in the same order', async ({
  page,
}) => {
  await startCheck(page, 8);
  await answerCheck(page);
  await expectSaved(page);
  const before = replay(await readEvents(page));
  const [id, order] = [await questionId(page), await optionOrder(page)];
  await answerCheck(page);
  await undoButton(page).click();
  await expect(page.locator(`[data-question="${id}"]`)).toBeVisible();
  expect(await optionOrder(page)).toEqual(order);
  await expect(page.locator('[data-choice]:checked')).toHaveCount(0);
  await expect.poll(async () => (await eventsOfKind(page, 'undone')).length).toBe(1);
  const { questions, days, run } = replay(await readEvents(page));
  expect({ questions, days, run }).toEqual({
    questions: before.questions,
    days: before.days,
    run: before.run,
  });
});

test('the last answer can be taken back from the result too', async ({ page }) => {
  await startCheck(page, 8);
  let last = '';
  while (await question(page).isVisible()) {
    last = await questionId(page);
    await answerCheck(page);
  }
  await page.getByRole('button', { name: 'Undo the last answer' }).click();
  await expect(page.locator(`[data-question="${last}"]`)).toBeVisible();
  await expect(page.getByText('Question 8 of at most 8')).toBeVisible();
  await finishCheck(page);
  await expect(page.locator('.result-answers li')).toHaveCount(8);
});

test('a pause waits in Today, survives practice in between, and undo stays within the check', async ({
  page,
}) => {
  await startCheck(page, 8);
  await answerCheck(page);
  const second = await questionId(page);
  await answerCheck(page);
  const third = await questionId(page);
  await page.getByRole('button', { name: 'Pause' }).click();
  await expect(page.getByRole('heading', { name: 'Paused at question 3' })).toBeFocused();
  await page.getByRole('link', { name: 'Back to Today' }).click();
  await expect(page.getByRole('link', { name: 'Continue the check, question 3' })).toBeVisible();
  await page.goto('practice/?mode=cram&count=2&start');
  await expect(question(page)).toBeVisible();
  const practised = await questionId(page);
  expect(practised).not.toBe(third);
  await fillIn(page);
  await page.locator('[data-primary]').click();
  await expectSaved(page);
  await page.goto('');
  await page.getByRole('link', { name: 'Continue the check, question 3' }).click();
  await expect(page.getByText('Question 3 of at most 8')).toBeVisible();
  await undoButton(page).click();
  await expect(page.locator(`[data-question="${second}"]`)).toBeVisible();
  await expect.poll(async () => (await eventsOfKind(page, 'undone')).length).toBe(1);
  const [undone] = await eventsOfKind(page, 'undone');
  expect(undone?.subject).toBe(second);
});

test('ending early says so, and the result is found again later', async ({ page }) => {
  await startCheck(page, 15);
  await answerCheck(page);
  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByRole('button', { name: 'End it here and see the result' }).click();
  await expect(page.getByText('You ended it after 1 question.')).toBeVisible();
  const words = await page.getByRole('heading', { level: 1 }).textContent();
  await expect.poll(async () => (await eventsOfKind(page, 'session-ended')).length).toBe(1);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words ?? '');
  await page.getByRole('button', { name: 'Another check' }).click();
  await page.getByRole('button', { name: 'Result' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words ?? '');
});

test('role and level are chosen again the next time', async ({ page }) => {
  await page.goto('measure/');
  await expect(page.getByRole('button', { name: 'Start the check' })).toHaveAttribute(
    'aria-disabled',
    'false',
  );
  await page.getByRole('radio', { name: /^LLM Engineer/ }).check();
  await page.getByRole('radio', { name: 'Senior', exact: true }).check();
  await page.getByRole('button', { name: 'Start the check' }).click();
  await answerCheck(page);
  await expectSaved(page);
  await page.goto('measure/');
  await expect(page.getByRole('radio', { name: /^LLM Engineer/ })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'Senior', exact: true })).toBeChecked();
  await expect(
    page.getByText('1 that you answered within 30 days will not be asked'),
  ).toBeVisible();
});

test('two tabs go on with the same check, and no question is answered twice', async ({
  page,
  context,
}) => {
  await startCheck(page, 8);
  await answerCheck(page);
  await expectSaved(page);
  const other = await context.newPage();
  await other.goto('measure/?resume');
  await expect(question(other)).toBeVisible();
  const id = await questionId(other);
  expect(await questionId(page)).toBe(id);
  await answerCheck(other);
  await expectSaved(other);
  await expectPast(page, id);
  await expect(page.getByText('Question 3 of at most 8')).toBeVisible();
  await answerCheck(page);
  await expect.poll(async () => (await eventsOfKind(page, 'answered')).length).toBe(3);
  const subjects = (await eventsOfKind(page, 'answered')).map(({ subject }) => subject);
  expect(new Set(subjects).size).toBe(3);
});

test('a browser that keeps nothing can still be used for a check', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
  await startCheck(page, 8);
  await answerCheck(page);
  await expect(page.getByText('This browser lets us keep nothing')).toBeVisible();
  await undoButton(page).click();
  await expect(page.getByText('Question 1 of at most 8')).toBeVisible();
  await finishCheck(page);
  await expect(page.locator('.result-answers li')).toHaveCount(8);
});

test('the way to it: from practice and from the jump box', async ({ page }) => {
  await page.goto('practice/');
  await page.getByRole('link', { name: 'Check your level' }).click();
  await expect(page.getByRole('heading', { name: 'Where do you stand?' })).toBeVisible();
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('combobox', { name: 'Question, topic or page' }).fill('check your level');
  await expect(page.locator('#jump-list').getByRole('option').first()).toContainText(
    'Check your level',
  );
});
