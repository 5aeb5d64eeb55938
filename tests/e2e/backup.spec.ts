import { gzipSync } from 'node:zlib';
import { readBank } from './support/bank.ts';
import { answerSome, chooseFile, openSettings, saveCopy } from './support/kept-data.ts';
import { answerSomehow, expectSaved, goOn } from './support/player.ts';
import { answeredQuestions, readEvents } from './support/stored-events.ts';
import { expect, test } from './support/test.ts';
import { expectAccessible } from './support/violations.ts';

const state = '[data-import]';

test('a copy is saved, everything is wiped, and the copy brings all of it back', async ({
  page,
  folder,
  newVisitor,
  baseURL,
}) => {
  const answered = await answerSome(page, readBank(folder), 3);
  const events = await readEvents(page);
  await openSettings(page);
  await expect(page.getByText('There is no copy outside this browser yet.')).toBeVisible();
  const copy = await saveCopy(page);
  await expect(page.getByText('Last copy outside this browser: today, 3 answers.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Last copy outside this browser: today, 3 answers.')).toBeVisible();

  const other = await (await newVisitor()).newPage();
  await other.goto(`${baseURL}`);
  await other.getByRole('link', { name: 'Restore from a backup' }).press('Enter');
  await expect(other.locator('[data-safekeeping="open"]')).toBeVisible();
  await chooseFile(other, copy);
  await expect(other.locator('.import-preview')).toContainText(`${events.length} events`);
  await expect(other.locator('.figures tbody tr').first()).toHaveText('Answers03');
  await expectAccessible(other, 'preview', true);
  await other.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(other.locator(state)).toHaveAttribute('data-import', 'done');
  await expectAccessible(other, 'done');
  expect(await answeredQuestions(other)).toEqual(answered);
  const byId = (one: { id: string }, two: { id: string }) => (one.id < two.id ? -1 : 1);
  expect((await readEvents(other)).sort(byId)).toEqual(events.sort(byId));
  await expect(other.getByText('Last copy outside this browser: today, 3 answers.')).toBeVisible();
  await other.getByRole('button', { name: 'Check my data' }).click();
  await expect(other.getByText('0 faults found')).toBeVisible();
});

test('another device is merged, twice, and taken out again with one press', async ({
  page,
  folder,
  newVisitor,
  baseURL,
}) => {
  const bank = readBank(folder);
  const phone = await (await newVisitor()).newPage();
  await phone.goto(`${baseURL}`);
  await answerSomehow(phone);
  await expectSaved(phone);
  await phone.goto(`${baseURL}settings/`);
  await expect(phone.locator('[data-safekeeping="open"]')).toBeVisible();
  const copy = await saveCopy(phone);

  await answerSome(page, bank, 2);
  const before = await readEvents(page);
  await openSettings(page);
  for (const said of ['events came in', 'everything in it was here already']) {
    await chooseFile(page, copy);
    await page.getByRole('button', { name: 'Merge', exact: true }).click();
    await expect(page.locator(state)).toContainText(said);
    expect(await answeredQuestions(page)).toHaveLength(3);
  }
  await chooseFile(page, copy);
  await page.getByRole('radio', { name: /^Replace/ }).check();
  await page.getByRole('button', { name: 'Replace', exact: true }).click();
  await expect(page.locator(state)).toHaveAttribute('data-import', 'done');
  expect(await answeredQuestions(page)).toHaveLength(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Undone: everything')).toBeVisible();
  expect(await answeredQuestions(page)).toHaveLength(3);

  await page.locator('.snapshots summary').click();
  await page
    .getByRole('button', { name: /^Restore / })
    .last()
    .click();
  await expect(page.locator('.import-preview')).toBeVisible();
  await expectAccessible(page, 'snapshots and a preview', true);
  await page.getByRole('button', { name: 'Leave it' }).click();
  expect((await readEvents(page)).length).toBeGreaterThan(before.length);
});

test('a file that is no backup changes nothing, and says why', async ({ page, folder }) => {
  await answerSome(page, readBank(folder), 1);
  const before = await readEvents(page);
  await openSettings(page);
  const hostile: [Buffer, string][] = [
    [Buffer.from('hello'), 'not JSON'],
    [Buffer.from('{"kind":"goldset-set"}'), 'not a Goldset backup'],
    [Buffer.from('['.repeat(100_000)), 'nested'],
    [Buffer.from([0xff, 0xfe, 0x00]), 'UTF-8'],
    [gzipSync(Buffer.alloc(200 * 1024 * 1024)), 'far larger'],
    [gzipSync(gzipSync('{}')), 'UTF-8'],
  ];
  for (const [bytes, problem] of hostile) {
    await chooseFile(page, bytes);
    await expect(page.locator(state)).toContainText(problem);
  }
  await expectAccessible(page, 'refused');
  expect(await readEvents(page)).toEqual(before);
  expect(await page.evaluate(() => Object.keys(Object.prototype))).toEqual([]);
});

test('an import that is rolled back, as on a full disk, leaves everything as it was', async ({
  page,
  folder,
  newVisitor,
  baseURL,
}) => {
  const phone = await (await newVisitor()).newPage();
  await phone.goto(`${baseURL}settings/`);
  const { bytes } = await phone.evaluate(manyEvents, 5000);
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    let puts = 0;
    IDBObjectStore.prototype.put = function (...given) {
      const request = put.apply(this, given);
      puts += 1;
      if ('isFull' in window && puts % 3000 === 0) this.transaction.abort();
      return request;
    };
  });
  await answerSome(page, readBank(folder), 1);
  const before = await readEvents(page);
  await openSettings(page);
  await page.evaluate(() => Object.assign(window, { isFull: true }));
  await chooseFile(page, Buffer.from(bytes));
  await page.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(page.locator(state)).toHaveAttribute('data-import', 'failed');
  await expect(page.locator(state)).toContainText('Nothing of yours has changed');
  expect(await readEvents(page)).toEqual(before);
  await expectAccessible(page, 'failed');

  await page.evaluate(() => Reflect.deleteProperty(window, 'isFull'));
  await chooseFile(page, Buffer.from(bytes));
  await page.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(page.locator(state)).toHaveAttribute('data-import', 'done');
  expect(await readEvents(page)).toHaveLength(before.length + 5000);
});

test('while a large import runs, another tab answers, and shows all of it afterwards', async ({
  page,
  context,
  folder,
  newVisitor,
  baseURL,
}) => {
  const phone = await (await newVisitor()).newPage();
  await phone.goto(`${baseURL}settings/`);
  const { bytes } = await phone.evaluate(manyEvents, 20_000);
  await answerSome(page, readBank(folder), 1);
  await goOnLater(page);
  const settings = await context.newPage();
  await openSettings(settings);
  await chooseFile(settings, Buffer.from(bytes));
  await settings.getByRole('button', { name: 'Merge', exact: true }).click({ timeout: 60_000 });
  await answerSomehow(page);
  await goOn(page);
  await expect(settings.locator(state)).toHaveAttribute('data-import', 'done', {
    timeout: 60_000,
  });
  await expect.poll(async () => (await readEvents(settings)).length).toBeGreaterThan(20_002);
  await page.goto('settings/');
  await expect(page.locator('.facts-list dd').first()).toHaveText('20002');
});

test('everything is deleted for real, after a word is typed', async ({ page, folder }) => {
  await answerSome(page, readBank(folder), 1);
  await openSettings(page);
  const button = page.getByRole('button', { name: 'Delete everything' });
  await button.scrollIntoViewIfNeeded();
  await expectAccessible(page, 'settings with data', true);
  await page.getByLabel(/^Type/).fill('delete');
  await button.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(
    'What can you already defend',
  );
  // The first page of somebody new begins a ledger, with nothing in it.
  await expect
    .poll(() => page.evaluate(async () => (await indexedDB.databases()).length))
    .toBeGreaterThan(0);
  await page.goto('icons/icon.svg');
  expect(await readEvents(page)).toEqual([]);
  expect(
    await page.evaluate(async () => ({
      databases: (await indexedDB.databases()).map(({ name }) => name),
      local: Object.keys(localStorage),
      caches: await caches.keys(),
      files: await Array.fromAsync((await navigator.storage.getDirectory()).keys()),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    })),
  ).toEqual({ databases: ['goldset'], local: [], caches: [], files: [], workers: 0 });
});

async function goOnLater(page: import('@playwright/test').Page): Promise<void> {
  await expect(page.locator('[data-phase="asking"]')).toBeVisible();
}

/** In the page: a backup of so many answers, as the app writes it. */
async function manyEvents(count: number): Promise<{ bytes: number[] }> {
  const random = () => {
    const text = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
    return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  };
  const lines: Record<string, unknown>[] = Array.from({ length: count }, (_, index) => ({
    at: 1_790_000_000_000 + index * 60_000,
    competency: 'classification-metrics',
    credit: 1,
    day: 20_000 + Math.floor(index / 100),
    device: 'phone',
    format: 'single-choice',
    id: random(),
    kind: 'answered',
    layer: 'auto',
    offsetMinutes: 0,
    questionVersion: 1,
    rating: 'good',
    response: { chosen: ['a'], format: 'options' },
    retry: false,
    schema: 1,
    seconds: 20,
    seed: index,
    seq: index + 1,
    session: 'session-of-the-phone',
    subject: `question-${index % 500}`,
  })).sort((one, two) => (String(one.id) < String(two.id) ? -1 : 1));
  const text = lines.map((line) => JSON.stringify(line)).join('\n');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const sha256 = Array.from(new Uint8Array(digest), (it) => it.toString(16).padStart(2, '0'));
  const file = {
    kind: 'goldset-backup',
    version: 1,
    exportedAt: 1_795_000_000_000,
    device: 'phone',
    leftOut: 0,
    sha256: sha256.join(''),
    events: lines,
  };
  const stream = new Blob([JSON.stringify(file)]).stream();
  const packed = stream.pipeThrough(new CompressionStream('gzip'));
  return { bytes: [...new Uint8Array(await new Response(packed).arrayBuffer())] };
}
