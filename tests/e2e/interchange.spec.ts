import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { readBank, someOf } from './support/bank.ts';
import { expectNoSidewaysScroll } from './support/levels.ts';
import { answerSomehow, goOn, startPractice } from './support/player.ts';
import { makeSet, openSets, showPart } from './support/sets.ts';
import { eventsOfKind } from './support/stored-events.ts';
import { expect, test } from './support/test.ts';
import { expectAccessible } from './support/violations.ts';

async function chooseForeign(page: Page, name: string, text: string): Promise<void> {
  const summary = page.getByText('From Anki or CSV', { exact: true });
  const field = page.getByLabel('A file of text or CSV, in UTF-8');
  if (!(await field.isVisible())) await summary.click();
  await field.setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
}

async function savedFile(page: Page, button: string): Promise<{ name: string; text: string }> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const download = await downloading;
  return {
    name: download.suggestedFilename(),
    text: readFileSync(await download.path(), 'utf8'),
  };
}

test('a set goes out for other tools, and its Anki file comes in elsewhere as own questions', async ({
  page,
  site,
  newVisitor,
}) => {
  await makeSet(page, 'Before the on-site', 3);
  await showPart(page, 'Share');
  await page.getByText('Other tools: Anki, Moodle, CSV').press('Enter');
  const anki = await savedFile(page, 'Anki text');
  expect(anki.name).toBe('before-the-on-site-anki.txt');
  expect(anki.text).toContain('#columns:Id\tQuestion\tAnswer\tTags\n');
  expect((await savedFile(page, 'Moodle (GIFT)')).text).toContain('$CATEGORY: Goldset/Before');
  expect((await savedFile(page, 'CSV')).text).toContain('"id","question","answer","correct"');
  await expectAccessible(page, 'other tools');

  const other = await (await newVisitor()).newPage();
  await other.goto(site.url);
  await other.goto(`${site.url}sets/`);
  await chooseForeign(other, anki.name, anki.text);
  await expect(other.getByRole('heading', { name: 'Before the on-site' })).toBeFocused();
  await expect(other.getByText('A set of yours')).toBeVisible();
  expect(await eventsOfKind(other, 'set-kept')).toHaveLength(0);
  await other.getByRole('button', { name: 'Keep it' }).click();
  await expect(other.getByText('is kept.')).toBeVisible();
  await expect.poll(async () => (await eventsOfKind(other, 'set-kept')).length).toBe(1);
  const [kept] = await eventsOfKind(other, 'set-kept');
  expect(kept).toMatchObject({ own: true });
  expect(kept?.set.questions).toHaveLength(3);
});

const csv =
  'id,question,correct,wrong1,wrong2\nq1,What is 2 + 2?,4,3,5\nq2,No wrong one?,yes,,\nq3,,x,y,z\nq4,Is <b>this</b> text?,yes,no,\n';

test('a table with bad rows is looked at, kept, answered, and comes again under the same ids', async ({
  page,
}) => {
  await openSets(page);
  await chooseForeign(page, 'week one.csv', csv);
  await expect(page.getByRole('heading', { name: 'week one' })).toBeFocused();
  await expect(page.getByText('Row 3: It has a right answer and no wrong one.')).toBeVisible();
  await expect(page.getByText('Row 4: The question has no text yet.')).toBeVisible();
  await expectAccessible(page, 'looked at');
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(page);
  expect(await eventsOfKind(page, 'set-kept')).toHaveLength(0);
  await page.getByRole('button', { name: 'Leave it' }).click();
  expect(await eventsOfKind(page, 'set-kept')).toHaveLength(0);

  await chooseForeign(page, 'week one.csv', csv);
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.getByRole('link', { name: 'Practise 2 questions' }).click();
  await answerSomehow(page);
  await goOn(page);
  await expect.poll(async () => (await eventsOfKind(page, 'answered')).length).toBe(1);
  const [answer] = await eventsOfKind(page, 'answered');

  await openSets(page);
  await chooseForeign(page, 'week one.csv', csv);
  await expect(page.getByText('You have this set already')).toBeVisible();
  await page.getByRole('button', { name: 'Close' }).click();
  await chooseForeign(page, 'week one.csv', csv.replace('2 + 2', '2 plus 2'));
  await page.getByRole('button', { name: 'Update to version 2' }).click();
  await expect(page.locator('.sets')).toContainText('1 of 2 answered');
  const kept = (await eventsOfKind(page, 'set-kept')).at(-1);
  expect(kept?.set.questions.map(({ id }) => id)).toContain(answer?.subject);
});

test('what is no table of questions is refused, and nothing is kept', async ({ page }) => {
  await openSets(page);
  await chooseForeign(page, 'letter.txt', 'Dear all\nNothing here');
  await expect(page.getByRole('alert')).toContainText('It has no two columns');
  expect(await eventsOfKind(page, 'set-kept')).toHaveLength(0);
});

test('what is kept leaves as tables, with the answers in them', async ({ page, folder }) => {
  await startPractice(page, someOf(readBank(folder), 'single-choice', 1));
  await answerSomehow(page);
  await expect.poll(async () => (await eventsOfKind(page, 'answered')).length).toBe(1);
  const [answer] = await eventsOfKind(page, 'answered');
  await page.goto('settings/');
  const answers = await savedFile(page, 'Answers');
  expect(answers.name).toMatch(/^goldset-answers-\d{4}-\d\d-\d\d\.csv$/);
  expect(answers.text.trimEnd().split('\r\n')).toHaveLength(2);
  expect(answers.text).toContain(`"${answer?.subject}"`);
  await expect(page.getByText(/with 1 row was handed/)).toBeVisible();
  for (const table of ['Schedule', 'Self-ratings', 'Notes and flags', 'Scorecards']) {
    expect((await savedFile(page, table)).text).toMatch(/^\uFEFF"/);
  }
  await expectAccessible(page, 'tables');
});
