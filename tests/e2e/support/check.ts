import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { load } from 'js-yaml';
import { replay } from '../../../src/domain/ledger/projection.ts';
import { type CatalogueFile, readCatalogue } from '../../../src/domain/questions/catalogue.ts';
import type { Role } from '../../../src/domain/readiness/role.ts';
import { type RoleReadiness, roleReadiness } from '../../../src/domain/readiness/role-readiness.ts';
import { fillIn, question, questionId } from './player.ts';
import { readEvents } from './stored-events.ts';

/** Chooses how many questions at most, starts, and waits for the first. */
export async function startCheck(page: Page, longest: 8 | 15 | 25): Promise<void> {
  await page.goto('measure/');
  await page
    .getByRole('group', { name: 'Questions at most' })
    .getByRole('radio', { name: String(longest) })
    .check();
  await expect(page.getByText(`At most ${longest} questions, about`)).toBeVisible();
  await page.getByRole('button', { name: 'Start the check' }).click();
  await expect(question(page)).toBeVisible();
}

/** Answers what is asked, and waits for what comes after it. */
export async function answerCheck(page: Page): Promise<void> {
  const id = await questionId(page);
  await fillIn(page);
  await page.locator('[data-primary]').click();
  await expectPast(page, id);
}

/** Waits until something else than this question is on the screen. */
export async function expectPast(page: Page, id: string): Promise<void> {
  await expect(page.locator(`[data-question]:not([data-question="${id}"]), .result`)).toBeVisible();
}

export async function finishCheck(page: Page): Promise<void> {
  while (await question(page).isVisible()) await answerCheck(page);
  await expect(page.locator('.result')).toBeVisible();
}

/** What the domain makes of the log that is stored. */
export async function readinessOf(
  page: Page,
  folder: string,
  target: { role: string; band: RoleReadiness['band'] },
): Promise<RoleReadiness> {
  const { questions } = replay(await readEvents(page));
  const file = readFileSync(join(folder, 'bank/catalogue.json'), 'utf8');
  const { competencies } = readCatalogue(JSON.parse(file) as CatalogueFile);
  const { roles } = load(readFileSync('content/roles.yaml', 'utf8')) as { roles: Role[] };
  const role = roles.find(({ id }) => id === target.role);
  if (!role) throw new Error(`there is no role ${target.role}`);
  return roleReadiness({ questions, competencies }, { role, band: target.band });
}
