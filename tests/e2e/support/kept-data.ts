import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type { Question } from '../../../src/domain/questions/question.ts';
import { someOf } from './bank.ts';
import { answerSomehow, expectSaved, goOn, startPractice } from './player.ts';

/** Answers so many questions, and waits until the browser has a snapshot of at least the first. */
export async function answerSome(
  page: Page,
  bank: readonly Question[],
  count: number,
): Promise<string[]> {
  const ids = someOf(bank, 'single-choice', count + 1);
  await startPractice(page, ids);
  for (let answers = 0; answers < count; answers += 1) {
    await answerSomehow(page);
    await expectSaved(page);
    await goOn(page);
  }
  await expect.poll(() => snapshotNames(page)).not.toEqual([]);
  return ids.slice(0, count);
}

/** Read past the app. */
export function snapshotNames(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    try {
      const root = await navigator.storage.getDirectory();
      const folder = await (await root.getDirectoryHandle('goldset')).getDirectoryHandle(
        'snapshots',
      );
      const names: string[] = [];
      for await (const [name, handle] of folder.entries()) {
        // Its name is there before its bytes are.
        const isWritten =
          handle instanceof FileSystemFileHandle && (await handle.getFile()).size > 0;
        if (isWritten) names.push(name);
      }
      return names.filter((name) => name.endsWith('.gz'));
    } catch {
      return [];
    }
  });
}

export async function openSettings(page: Page): Promise<void> {
  await page.goto('settings/');
  await expect(page.locator('[data-safekeeping="open"]')).toBeVisible();
}

/** The file that "Save a copy" gives. */
export async function saveCopy(page: Page): Promise<Buffer> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a copy' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^goldset-\d{4}-\d\d-\d\d\.goldset-backup$/);
  return readFileSync(await download.path());
}

export async function chooseFile(page: Page, buffer: Buffer): Promise<void> {
  const file = { name: 'a.goldset-backup', mimeType: 'application/octet-stream', buffer };
  await page.locator('input[type=file]').first().setInputFiles(file);
}

export const recovery = (page: Page) => page.getByRole('dialog');

/** Clears stores of the site the way a browser does. */
export async function clearStores(
  page: Page,
  storageTypes: string,
  url = page.url(),
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(url);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes });
  await session.detach();
}

/** A page of the site on which none of its scripts run, so that nothing is open. */
export async function leaveTheApp(page: Page, url: string): Promise<void> {
  await page.goto(`${url}icons/icon.svg`);
}
