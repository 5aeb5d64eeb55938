import { globSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBank } from './support/bank.ts';
import {
  answerSome,
  chooseFile,
  clearStores,
  leaveTheApp,
  openSettings,
  recovery,
  saveCopy,
} from './support/kept-data.ts';
import { answerSomehow } from './support/player.ts';
import { createProfile } from './support/profile.ts';
import { answeredQuestions } from './support/stored-events.ts';
import { expect, test } from './support/test.ts';
import { expectAccessible } from './support/violations.ts';
import { withheld } from './support/withheld-storage.ts';

const databases = (page: import('@playwright/test').Page) =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));

test('a lost database is never taken for a new person, on any page that writes', async ({
  page,
  folder,
  site,
}) => {
  const answered = await answerSome(page, readBank(folder), 3);
  await leaveTheApp(page, site.url);
  await clearStores(page, 'indexeddb');
  const writing = ['', 'practice/', 'levels/', 'scorecard/', 'levels/benchmark/', 'settings/'];
  for (const path of [...writing, 'certifications/']) {
    await page.goto(path);
    await expect(recovery(page)).toContainText('There were 3 answers here');
    expect(await databases(page)).not.toContain('goldset');
  }
  await expectAccessible(page, 'recovery', true);
  await page.keyboard.press('Escape');
  await page.goto('practice/');
  const offer = page.getByRole('button', { name: /^Bring back [123] answers? of/ });
  const offered = Number(/\d/.exec(await offer.innerText())?.[0]);
  await offer.click();
  await expect(page.locator('[data-recovery="recovered"]')).toBeVisible();
  await expectAccessible(page, 'recovered');
  await page.getByRole('button', { name: 'Go on' }).click();
  await openSettings(page);
  await expect(recovery(page)).toHaveCount(0);
  const back = await answeredQuestions(page);
  expect(back).toEqual(answered.slice(0, offered));
});

test('it comes back from a file in full, or is begun anew after a typed word', async ({
  page,
  folder,
  site,
}) => {
  const answered = await answerSome(page, readBank(folder), 2);
  await openSettings(page);
  const copy = await saveCopy(page);
  await leaveTheApp(page, site.url);
  await clearStores(page, 'indexeddb');
  await page.goto('');
  await expect(recovery(page)).toBeVisible();
  await page.locator('dialog input[type=file]').setInputFiles({
    name: 'x',
    mimeType: 'text/plain',
    buffer: Buffer.from('no backup'),
  });
  await expect(recovery(page)).toContainText('not JSON');
  expect(await databases(page)).not.toContain('goldset');
  await chooseFileInDialog(page, copy);
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
  expect(await answeredQuestions(page)).toEqual(answered);

  await leaveTheApp(page, site.url);
  await clearStores(page, 'indexeddb');
  await page.goto('practice/');
  await recovery(page).getByText('Start anew').first().click();
  await page.getByLabel(/^Type/).fill('start anew');
  await page.keyboard.press('Enter');
  await page.waitForURL(site.url);
  await openSettings(page);
  await expect(page.locator('.facts-list dd').first()).toHaveText('0');
  await expect(page.locator('.snapshots')).toBeVisible();
});

for (const types of ['indexeddb', 'all']) {
  test(`data that is cleared while the page is open (${types}) stops all writing`, async ({
    page,
    folder,
  }) => {
    await answerSome(page, readBank(folder), 1);
    await clearStores(page, types);
    await answerSomehow(page);
    await expect(recovery(page)).toContainText('gone or damaged');
    expect(await databases(page)).not.toContain('goldset');
    await page.getByRole('button', { name: 'Decide later' }).click();
    await expect(page.locator('.storage-notice').first()).toContainText('nothing is saved');
    expect(await databases(page)).not.toContain('goldset');
  });
}

const damages: Record<string, (file: string) => void> = {
  'cut in half': (file) => truncateSync(file, Math.floor(readFileSync(file).length / 2)),
  'written over': (file) => writeFileSync(file, Buffer.alloc(readFileSync(file).length, 0x5a)),
};

for (const [how, damage] of Object.entries(damages)) {
  test(`files of the browser's database that are ${how} lead to the snapshot`, async ({
    site,
    folder,
    launchOptions,
  }) => {
    const profile = createProfile({ ...launchOptions, baseURL: site.url, serviceWorkers: 'block' });
    try {
      const before = await profile.launch();
      const page = before.pages()[0] ?? (await before.newPage());
      await answerSome(page, readBank(folder), 2);
      await profile.kill();
      const files = globSync('Default/IndexedDB/*.leveldb/*', { cwd: profile.folder });
      expect(files.length).toBeGreaterThan(2);
      for (const file of files.filter((it) => !/LOCK$|LOG/.test(it))) {
        damage(join(profile.folder, file));
      }
      const after = await profile.launch();
      const reopened = after.pages()[0] ?? (await after.newPage());
      await reopened.goto('');
      await expect(recovery(reopened)).toBeVisible();
      await reopened.getByRole('button', { name: /^Bring back/ }).click();
      await reopened.getByRole('button', { name: 'Go on', exact: true }).click();
      await expect.poll(() => answeredQuestions(reopened).catch(() => [])).not.toEqual([]);
    } finally {
      await profile.kill();
      profile.remove();
    }
  });
}

test('where no database opens any more, the snapshot is saved as a file and comes back later', async ({
  page,
  folder,
  site,
}) => {
  const answered = await answerSome(page, readBank(folder), 3);
  await leaveTheApp(page, site.url);
  const broken = await page.context().newPage();
  await broken.addInitScript(withheld['refuses to be opened']);
  await broken.goto('practice/');
  await expect(recovery(broken)).toContainText('cannot open its storage for this site any more');
  await expect(recovery(broken).getByText('Bring back')).toHaveCount(0);
  await expectAccessible(broken, 'recovery without a database', true);
  const copy = await savedSnapshot(broken);
  await expect(recovery(broken)).toContainText('handed to your browser');
  await broken.close();

  await clearStores(page, 'all');
  await openSettings(page);
  await chooseFile(page, copy);
  await page.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect.poll(() => answeredQuestions(page)).not.toEqual([]);
  const back = await answeredQuestions(page);
  expect(answered.slice(0, back.length)).toEqual(back);
});

test('without the first file of the browser’s database it offers the snapshot as a file', async ({
  site,
  folder,
  launchOptions,
}) => {
  const profile = createProfile({ ...launchOptions, baseURL: site.url, serviceWorkers: 'block' });
  try {
    const before = await profile.launch();
    const page = before.pages()[0] ?? (await before.newPage());
    await answerSome(page, readBank(folder), 2);
    await profile.kill();
    const files = globSync('Default/IndexedDB/*.leveldb/MANIFEST*', { cwd: profile.folder });
    expect(files).toHaveLength(1);
    for (const file of files) rmSync(join(profile.folder, file));
    const after = await profile.launch();
    const reopened = after.pages()[0] ?? (await after.newPage());
    await reopened.goto('');
    expect((await savedSnapshot(reopened)).length).toBeGreaterThan(100);
  } finally {
    await profile.kill();
    profile.remove();
  }
});

async function savedSnapshot(page: import('@playwright/test').Page): Promise<Buffer> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Save \d answers? of/ }).click();
  return readFileSync(await (await downloading).path());
}

async function chooseFileInDialog(
  page: import('@playwright/test').Page,
  buffer: Buffer,
): Promise<void> {
  const file = { name: 'a.goldset-backup', mimeType: 'application/octet-stream', buffer };
  await page.locator('dialog input[type=file]').setInputFiles(file);
}
