import type { Page } from '@playwright/test';
import type { QuestionSet } from '../../../src/domain/sets/question-set.ts';
import { encodeSetFile } from '../../../src/exchange/set-file.ts';
import { encodeSetLink } from '../../../src/exchange/set-link.ts';
import { expect } from './test.ts';

/** Opens the page of sets and waits until it is alive. */
export async function openSets(page: Page, address = ''): Promise<void> {
  await page.goto(`sets/${address}`);
  await expect(page.locator('.sets[data-alive]')).toBeVisible();
}

/** Opens a shared link the way a messenger does: as a page of its own. */
export async function openLink(page: Page, set: QuestionSet): Promise<void> {
  await page.goto('about:blank');
  await openSets(page, `#${await encodeSetLink(set)}`);
}

/** Chooses a file on the list of sets. */
export async function openFile(page: Page, set: QuestionSet | string): Promise<void> {
  const text = typeof set === 'string' ? set : encodeSetFile(set);
  await page.getByLabel(/^A file, such as/).setInputFiles({
    name: 'a.goldset.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
}

/** A new set with a title and the first questions of the library. */
export async function makeSet(page: Page, title: string, questions: number): Promise<void> {
  await openSets(page);
  await page.getByRole('button', { name: 'New set' }).click();
  await page.getByLabel('Title', { exact: true }).fill(title);
  for (let index = 0; index < questions; index += 1) {
    await page.locator('.picker-row input').nth(index).check();
  }
  await expect(page.locator('.count-bar .numeral')).toContainText(String(questions));
}

export async function showPart(page: Page, name: string): Promise<void> {
  await page.locator('.set-parts').getByText(name, { exact: true }).click();
}

/** The link in the share panel. */
export async function sharedLink(page: Page): Promise<string> {
  return page.locator('.share-link').inputValue();
}
