import { readFileSync } from 'node:fs';
import { validate } from '@jsonresume/schema';
import type { Download, Page } from '@playwright/test';
import { honestUse } from '../../src/domain/readiness/profile-words.ts';
import { arrivedResult } from '../../src/exchange/open-result.ts';
import { fillLedger, someWeeks, workedSet } from './support/filled-ledger.ts';
import { bandChooser, openProfile } from './support/readiness.ts';
import { eventsOfKind } from './support/stored-events.ts';
import { expect, test } from './support/test.ts';

const now = '2026-11-29T12:00:00+01:00';

test.beforeEach(async ({ page, folder }) => {
  await page.clock.setFixedTime(now);
  await fillLedger(page, someWeeks(folder, Date.parse(now)));
  await openProfile(page);
  await bandChooser(page).selectOption('senior');
});

async function savedBy(page: Page, button: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), text: await textOf(download) };
}

async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}

for (const format of ['A4', 'Letter'] as const) {
  test(`prints on one page of ${format}, as text`, async ({ page }) => {
    const pdf = await page.pdf({ format, preferCSSPageSize: false });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    // A picture of text would need no font.
    expect(pdf.toString('latin1')).toMatch(/\/Type\s*\/Font\b/);
  });
}

test('the printed page has role, band, date, intervals, counts, gates and caveat, and nothing of the screen', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  const text = await page.locator('body').innerText();
  for (const part of [
    'Readiness profile',
    'AI Evaluation Engineer, senior.',
    '29 November 2026',
    'we would be right 8 times in 10',
    /\d+ answers to \d+ questions/,
    /\d+ of 16 required skills meet senior/,
    honestUse,
  ]) {
    expect(text).toMatch(part);
  }
  expect(await page.locator('.printed-profile tbody tr:not(.printed-domain)').count()).toBe(20);
  expect(text).not.toContain('Make a result file');
  const colours = await page
    .locator('.ink-ruler path')
    .evaluateAll((paths) => [...new Set(paths.map((it) => getComputedStyle(it).stroke))]);
  expect(colours).toEqual(['rgb(0, 0, 0)']);
});

test('a JSON Resume is valid, and a CSV has a row for each skill; both say how to use them', async ({
  page,
}) => {
  const resume = await savedBy(page, 'JSON Resume');
  expect(resume.name).toBe('goldset-profile-2026-11-29.resume.json');
  validate(JSON.parse(resume.text), (errors) => expect(errors).toBeNull());
  expect(JSON.parse(resume.text).skills.length).toBeGreaterThan(10);
  const csv = await savedBy(page, 'CSV');
  expect(csv.text.trim().split('\r\n')).toHaveLength(1 + 1 + 20 + 1);
  for (const { text } of [resume, csv]) expect(text).toContain(honestUse);
});

test('the text that is copied is the one that is shown', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Readiness for AI Evaluation Engineer, Senior. 29 November 2026.');
  await page.getByText('The profile as text').click();
  expect(await page.locator('.as-text pre').textContent()).toBe(copied);
});

test('a result is the text that was shown, and holds what was chosen and no more', async ({
  page,
}) => {
  await page.getByRole('button', { name: 'Make a result file' }).click();
  const shown = page.locator('.what-leaves pre');
  await expect(shown).toContainText('"detail": "bands"');
  await expect(shown).not.toContainText('"credit"');
  await page.getByLabel(/^Single answers/).check();
  await page.getByLabel('Alias, may stay empty').fill('Heron');
  await page.getByLabel('Valid until, may stay empty').fill('2027-01-31');
  await expect(shown).toContainText('"expiresOn": "2027-01-31"');
  const seen = await shown.textContent();
  const { name, text } = await savedBy(page, 'Save the file');
  expect(name).toBe('goldset-result-2026-11-29.json');
  expect(text).toBe(seen);
  const arrived = arrivedResult(Buffer.from(text));
  if (arrived.kind !== 'open' || !arrived.result.ok) throw new Error('it does not open');
  const { alias, band, answers } = arrived.result.value;
  expect([alias, band]).toEqual(['Heron', 'senior']);
  const given = await eventsOfKind(page, 'answered');
  expect(answers.map(({ question }) => question).sort()).toEqual(
    given.map(({ subject }) => subject).sort(),
  );
});

test('a result for one question set comes from its answers alone', async ({ page }) => {
  await page.getByRole('button', { name: 'Make a result file' }).click();
  await page.getByLabel(/^Single answers/).check();
  await page.getByLabel('From which answers').selectOption(workedSet.id);
  const shown = page.locator('.what-leaves pre');
  await expect(shown).toContainText(`"set": "${workedSet.id}"`);
  const { overall, answers } = JSON.parse((await shown.textContent()) ?? '');
  expect([overall.questions, answers.length]).toEqual([workedSet.answers, workedSet.answers]);
  const given = await eventsOfKind(page, 'answered');
  const first = given.slice(0, workedSet.answers).map(({ subject }) => subject);
  expect(answers.map(({ question }: { question: string }) => question).sort()).toEqual(
    first.sort(),
  );
});

test('a sealed result opens with its passphrase, and with no other', async ({ page }) => {
  await page.getByRole('button', { name: 'Make a result file' }).click();
  const seen = await page.locator('.what-leaves pre').textContent();
  const passphrase = page.getByLabel('Passphrase, may stay empty');
  await passphrase.fill('short');
  await page.getByRole('button', { name: 'Seal and save the file' }).click();
  await expect(page.getByText('A passphrase has 10 characters or more.')).toBeVisible();
  await passphrase.fill('four plain words here');
  const { name, text } = await savedBy(page, 'Seal and save the file');
  expect(name).toBe('goldset-result-2026-11-29.sealed.json');
  expect(text).not.toContain('AI Evaluation Engineer');
  const arrived = arrivedResult(Buffer.from(text));
  if (arrived.kind !== 'sealed') throw new Error('it is not sealed');
  expect((await arrived.open('four plain words')).ok).toBe(false);
  const opened = await arrived.open('four plain words here');
  expect(opened.ok && opened.value).toMatchObject(pick(JSON.parse(seen ?? '')));
});

/** What the decoder gives back of a file. */
function pick({ detail, alias, writtenOn, overall }: ReturnType<typeof JSON.parse>) {
  return { detail, alias, writtenOn, overall };
}
