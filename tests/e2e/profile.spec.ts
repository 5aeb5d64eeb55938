import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { replay } from '../../src/domain/ledger/projection.ts';
import { addDays, localDayFromIso } from '../../src/domain/local-day.ts';
import { claimInWords, levelInWords } from '../../src/domain/readiness/claim-words.ts';
import { freshnessOf } from '../../src/domain/readiness/evidence-freshness.ts';
import { freshnessInWords } from '../../src/domain/readiness/profile-words.ts';
import type { Role } from '../../src/domain/readiness/role.ts';
import { roleReadiness } from '../../src/domain/readiness/role-readiness.ts';
import { readBank } from './support/bank.ts';
import { fillLedger, readBuiltCatalogue, someWeeks } from './support/filled-ledger.ts';
import { expectNoSidewaysScroll } from './support/levels.ts';
import { answerOptions, expectSaved, goOn, startPractice } from './support/player.ts';
import { bandChooser, openProfile, roleChooser, skill } from './support/readiness.ts';
import { eventsOfKind, readEvents } from './support/stored-events.ts';
import { expect, test } from './support/test.ts';
import { expectAccessible, expectNoViolation } from './support/violations.ts';

const now = '2026-11-29T12:00:00+01:00';
const today = localDayFromIso('2026-11-29');

/** The roles as the page itself got them. */
function readRoles(folder: string): Role[] {
  const html = readFileSync(join(folder, 'profile/index.html'), 'utf8');
  const text = /component-export="default".*? props="([^"]*)"/.exec(html)?.[1] ?? '';
  return unserialized(JSON.parse(text.replaceAll('&quot;', '"').replaceAll('&#39;', "'"))).roles;
}

/** Astro writes each value with a code of its type. */
// biome-ignore lint/suspicious/noExplicitAny: what a page is given is not typed
function unserialized(props: any): any {
  return Object.fromEntries(Object.entries(props).map(([name, value]) => [name, plain(value)]));
}

function plain(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const [code, inner] = value;
  if (code === 1) return inner.map(plain);
  return typeof inner === 'object' && inner !== null ? unserialized(inner) : inner;
}

async function openFilled(page: Page, folder: string): Promise<void> {
  await page.clock.setFixedTime(now);
  await fillLedger(page, someWeeks(folder, Date.parse(now)));
  await openProfile(page);
}

test('without an answer it says so, and leads to the check', async ({ page }) => {
  await openProfile(page);
  await expect(page.getByText('Nothing measured yet.').filter({ visible: true })).toBeVisible();
  const check = page.locator('.profile-level').getByRole('link', { name: 'Check your level' });
  await expect(check).toHaveAttribute('href', /measure\/$/);
  await expect(page.locator('.skill')).toHaveCount(20);
  await expectAccessible(page, 'empty', true);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoViolation(page, 'empty, 320 px');
  await expectNoSidewaysScroll(page);
});

test('answers given in practice appear, each as a reason for the number', async ({
  page,
  folder,
}) => {
  const bank = readBank(folder);
  const { entries } = readBuiltCatalogue(folder);
  const ids = entries
    .filter((it) => it.competency === 'llm-judges' && it.format === 'single-choice')
    .map(({ id }) => id)
    .slice(0, 2);
  await startPractice(page, ids);
  await answerOptions(page, bank, true);
  await goOn(page);
  await answerOptions(page, bank, false);
  await expectSaved(page);
  await openProfile(page);
  const row = skill(page, 'llm-judges');
  await expect(row.locator('.skill-facts')).toContainText('2 answers to 2 questions, today');
  await expect(row.locator('.skill-claim')).toHaveText('not enough evidence: 2 of 5');
  await row.locator('summary').click();
  const given = await eventsOfKind(page, 'answered');
  for (const { id, subject, credit } of given) {
    const reason = row.locator(`[data-event="${id}"]`);
    await expect(reason.getByRole('link')).toHaveAttribute(
      'href',
      new RegExp(`questions/${subject}/$`),
    );
    await expect(reason).toContainText(`${credit * 100} %`);
    await expect(reason).toContainText('first try');
  }
  expect(given).toHaveLength(2);
});

test('every number agrees with what the domain makes of the stored log', async ({
  page,
  folder,
}) => {
  await openFilled(page, folder);
  await bandChooser(page).selectOption('senior');
  const { questions } = replay(await readEvents(page));
  const [role] = readRoles(folder);
  if (!role) throw new Error('no role');
  const { competencies } = readBuiltCatalogue(folder);
  const source = { questions, competencies };
  const found = roleReadiness(source, { role, band: 'senior', day: today });
  await expect(page.locator('.profile-sentence')).toHaveText(levelInWords(found.overall));
  for (const line of found.competencies) {
    const row = skill(page, line.id);
    await expect(row.locator('.skill-claim')).toHaveText(claimInWords(line.claims.senior));
    await expect(row.locator('.skill-required')).toHaveCount(line.mandatory ? 1 : 0);
    await row.locator('summary').click();
    await expect(row.locator('tbody tr')).toHaveCount(line.answers);
    await expect(row.locator('.why')).toContainText(
      Math.abs(line.estimate).toFixed(2).replace(/^-/, ''),
    );
  }
  const { below, open } = found.gate;
  await expect(page.locator('.gate dd')).toHaveCount(below.length + open.length);
});

test('role and band are kept as events, and hold after a reload', async ({ page }) => {
  await openProfile(page);
  await roleChooser(page).selectOption('llm-engineer');
  await bandChooser(page).selectOption('lead');
  await expect(page.locator('.skill')).toHaveCount(14);
  await openProfile(page);
  await expect(roleChooser(page)).toHaveValue('llm-engineer');
  await expect(bandChooser(page)).toHaveValue('lead');
  const kept = await eventsOfKind(page, 'preference-set');
  expect(kept.map(({ name, value }) => [name, value])).toEqual([
    ['role', 'llm-engineer'],
    ['band', 'lead'],
  ]);
});

test('a full profile is accessible, also with everything opened and 320 px wide', async ({
  page,
  folder,
}) => {
  await openFilled(page, folder);
  await expectAccessible(page, 'filled', true);
  for (const summary of await page.locator('.profile-screen summary').all()) await summary.click();
  await page.getByRole('button', { name: 'Make a result file' }).click();
  await expect(page.locator('.what-leaves')).toBeVisible();
  await expectAccessible(page, 'opened', true);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoViolation(page, 'opened, 320 px');
  await expectNoSidewaysScroll(page);
});

test('says over time, certainty and self-rating, each with its table', async ({ page, folder }) => {
  await openFilled(page, folder);
  const course = page.getByRole('region', { name: 'Over time' });
  await course.getByText('As a table').click();
  // Six days with answers, and today.
  await expect(course.locator('tbody tr')).toHaveCount(7);
  const calibration = page.getByRole('region', { name: 'How well you know what you know' });
  await expect(calibration).toContainText('Brier score 0.');
  await calibration.getByText('As a table').click();
  const calls = await calibration.locator('tbody').first().locator('td:last-child').allInnerTexts();
  const answers = (await eventsOfKind(page, 'answered')).length;
  expect(calls.reduce((sum, it) => sum + Number(it), 0)).toBe(answers);
  await expect(page.getByRole('region', { name: 'You rate yourself' })).toContainText(
    '3 of 20 skills are rated',
  );
});

test('the keyboard alone chooses, opens a reason and follows it', async ({ page, folder }) => {
  await openFilled(page, folder);
  const tabTo = async (selector: string) => {
    for (let press = 0; press < 80; press += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((it) => document.activeElement?.matches(it), selector)) return;
    }
    throw new Error(`Tab does not reach ${selector}`);
  };
  await tabTo('.profile-target div:last-child select');
  await page.keyboard.press('ArrowDown');
  await expect(bandChooser(page)).toHaveValue('senior');
  await tabTo('.skill > summary');
  await page.keyboard.press('Enter');
  await expect(page.locator('.skill[open] .why')).toBeVisible();
  await tabTo('.why a');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/questions\/[^/]+\/$/);
});

test('until when evidence is fresh is said as the domain works it out', async ({
  page,
  folder,
}) => {
  await openFilled(page, folder);
  await bandChooser(page).selectOption('senior');
  const { questions } = replay(await readEvents(page));
  const { competencies } = readBuiltCatalogue(folder);
  const [role] = readRoles(folder);
  if (!role) throw new Error('no role');
  for (const later of [0, 500, 900]) {
    const day = addDays(today, later);
    await page.clock.setFixedTime(Date.parse(now) + later * 86_400_000);
    await openProfile(page);
    const found = roleReadiness({ questions, competencies }, { role, band: 'senior', day });
    for (const line of found.competencies) {
      const words = freshnessInWords(freshnessOf(line, 'senior', found.ability, day), day);
      await expect(skill(page, line.id).locator('.skill-claim')).toHaveText(
        claimInWords(line.claims.senior),
      );
      await expect(skill(page, line.id).locator('.skill-facts')).toContainText(words);
    }
  }
  await expect(page.locator('.skill-facts', { hasText: 'due for a refresh' })).toHaveCount(20);
});

test.describe('without a connection', () => {
  test.use({ serviceWorkers: 'allow' });

  test('it opens, with its charts and the desk of the result', async ({ offlinePage: page }) => {
    await openProfile(page);
    await page.getByRole('button', { name: 'Make a result file' }).click();
    await expect(page.locator('.what-leaves')).toContainText('goldset-result');
  });
});

for (const path of ['', 'practice/', 'questions/restaurant-agent-claims-success/', 'profile/']) {
  test(`settings are one tap away on /${path}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    const link = page.locator('.site-head').getByRole('link', { name: 'Settings' });
    const box = await link.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    await expectNoSidewaysScroll(page);
    await link.click();
    await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible();
    await expect(page.locator('.site-head [aria-current="page"]')).toHaveText('Settings');
  });
}
