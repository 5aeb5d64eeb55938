import type { Page } from '@playwright/test';
import { readBank, someOf } from './support/bank.ts';
import {
  answerSomehow,
  expectSaved,
  goOn,
  question,
  startPractice,
  storageNotice,
} from './support/player.ts';
import { answeredQuestions } from './support/stored-events.ts';
import { expect, test } from './support/test.ts';
import { withheld } from './support/withheld-storage.ts';

for (const [how, withhold] of Object.entries(withheld)) {
  test(`practice works and says that nothing is kept, when IndexedDB ${how}`, async ({
    page,
    site,
  }) => {
    await page.addInitScript(withhold);
    await page.goto('');
    await answerSomehow(page);
    await expect(storageNotice(page)).toContainText('keep nothing');
    await goOn(page);
    await answerSomehow(page);
    await expect(storageNotice(page)).toContainText('keep nothing');

    const path = site.paths.find((it) => it.startsWith('questions/')) ?? '';
    await page.goto(path);
    await expect(page.locator('.question-page')).toBeVisible();
    await page.goto('library/?q=agent');
    await expect(page.locator('.library-row mark').first()).toBeVisible();
    await page.goto('settings/');
    await expect(storageNotice(page)).toContainText('keep nothing');
    await page.goto('practice/?mode=rapid&minutes=5&start');
    await expect(question(page)).toBeVisible();
    await expect(storageNotice(page)).toContainText('keep nothing');
  });
}

/** Ways in which a write fails. The page gets a switch: how many writes to come will fail. */
const failures: Record<string, () => void> = {
  throws: () => {
    for (const name of ['add', 'put'] as const) {
      const write = IDBObjectStore.prototype[name];
      IDBObjectStore.prototype[name] = function (...given) {
        if (takeFailure())
          throw new DOMException('Connection to Indexed Database server lost', 'UnknownError');
        return write.apply(this, given);
      };
    }
    function takeFailure(): boolean {
      const page = window as { writesToFail?: number };
      const left = page.writesToFail ?? 0;
      page.writesToFail = Math.max(0, left - 1);
      return left > 0;
    }
  },
  'is rolled back, as on a full disk': () => {
    const add = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = function (...given) {
      const request = add.apply(this, given);
      const page = window as { writesToFail?: number };
      if (page.writesToFail) {
        page.writesToFail -= 1;
        this.transaction.abort();
      }
      return request;
    };
  },
  'finds the connection closed': () => {
    const open = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (...given) {
      const page = window as { writesToFail?: number };
      if (page.writesToFail && given[1] === 'readwrite') {
        page.writesToFail -= 1;
        throw new DOMException('The database connection is closing', 'InvalidStateError');
      }
      return open.apply(this, given);
    };
  },
};

async function failWrites(page: Page, count: number): Promise<void> {
  await page.evaluate((writes) => Object.assign(window, { writesToFail: writes }), count);
}

for (const [how, breakWrites] of Object.entries(failures)) {
  test(`an answer whose write ${how} once is saved all the same, and only once`, async ({
    page,
    folder,
  }) => {
    const ids = someOf(readBank(folder), 'single-choice', 4);
    await page.addInitScript(breakWrites);
    await startPractice(page, ids);
    for (const _ of ids) {
      await failWrites(page, 1);
      await answerSomehow(page);
      await expectSaved(page);
      await goOn(page);
    }
    expect(await answeredQuestions(page)).toEqual(ids);
  });

  test(`while every write ${how}, practice goes on, says so once, and "Try again" saves all of it`, async ({
    page,
    folder,
  }) => {
    const ids = someOf(readBank(folder), 'single-choice', 5);
    await page.addInitScript(breakWrites);
    await startPractice(page, ids);
    await failWrites(page, 1000);
    for (const _ of [1, 2, 3]) {
      await answerSomehow(page);
      await expect(storageNotice(page)).toContainText('Not saved yet');
      await expect(storageNotice(page)).toHaveCount(1);
      await goOn(page);
    }
    await failWrites(page, 0);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expectSaved(page);
    expect(await answeredQuestions(page)).toEqual(ids.slice(0, 3));
    await page.goto('practice/?resume');
    await expect(question(page)).toHaveAttribute('data-question', ids[3] ?? '');
  });
}
