import type { Page } from '@playwright/test';
import { readBank, someOf } from './support/bank.ts';
import { holdBack } from './support/hold-back.ts';
import { expectQuestion } from './support/player.ts';
import { promptLink, promptsWith } from './support/prompts.ts';
import { pagesWithIslands } from './support/routes.ts';
import { jumpBox } from './support/search.ts';
import { expect, test } from './support/test.ts';

const readingPages = ['guide/', 'guide/work/', 'glossary/', 'certifications/', 'about/method/'];
const theme = (page: Page) => page.locator('html').getAttribute('data-theme');
const pressTheme = (page: Page) => page.getByRole('button', { name: 'Theme' }).click();

/** When the page was painted; how soon a screen shows it is the business of the machine. */
async function paintTime(page: Page): Promise<number> {
  const painted = () =>
    page.evaluate(() => {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      return (paint as PerformanceEntry & { readonly paintTime: number })?.paintTime ?? 0;
    });
  await expect.poll(painted).toBeGreaterThan(0);
  return painted();
}

test('a page is on the screen before any script is asked for', async ({ page, folder }) => {
  const [question = ''] = someOf(readBank(folder), 'single-choice', 1);
  for (const path of [`questions/${question}/`, ...readingPages, ...pagesWithIslands]) {
    await page.goto(path);
    const starts = () =>
      page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .flatMap(({ name, startTime }) => (name.endsWith('.js') ? startTime : [])),
      );
    await expect.poll(async () => (await starts()).length, path).toBeGreaterThan(0);
    expect(Math.min(...(await starts())), path).toBeGreaterThan(await paintTime(page));
  }
});

for (const path of ['guide/work/', 'library/']) {
  test(`the words come before their typeface on a first visit to ${path}`, async ({ page }) => {
    const starts = () =>
      page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .flatMap(({ name, startTime }) => (name.endsWith('.woff2') ? startTime : [])),
      );
    await page.goto(path);
    await expect.poll(async () => (await starts()).length).toBeGreaterThan(1);
    expect(Math.min(...(await starts()))).toBeGreaterThan(await paintTime(page));
  });
}

test('a press that comes before the scripts is kept for them, and counts once', async ({
  page,
}) => {
  const letGo = await holdBack(page, '**/_section_*.js');
  const shell = page.waitForResponse(/\/Page\..*\.js$/);
  await page.goto('guide/work/');
  const before = await theme(page);
  await shell;
  await pressTheme(page);
  expect(await theme(page)).toBe(before);
  letGo();
  await expect.poll(() => theme(page)).not.toBe(before);
  const after = await theme(page);
  await page.keyboard.press('/');
  await expect(jumpBox(page)).toBeFocused();
  expect(await theme(page)).toBe(after);
  await page.keyboard.press('Escape');
  await pressTheme(page);
  expect(await theme(page)).toBe(before);
});

test('so is a key', async ({ page }) => {
  const letGo = await holdBack(page, '**/Page.*.js');
  await page.goto('about/method/');
  await page.keyboard.press('/');
  letGo();
  await expect(jumpBox(page)).toBeFocused();
  await expect(page.locator('dialog')).toHaveCount(1);
});

test('the first press brings the scripts, however long the rest of the page takes', async ({
  page,
}) => {
  const letGo = await holdBack(page, '**/icon.svg?slow');
  await page.addInitScript(() =>
    addEventListener('DOMContentLoaded', () => {
      const picture = new Image();
      picture.src = `${document.documentElement.dataset.base}icons/icon.svg?slow`;
      document.body.append(picture);
    }),
  );
  await page.goto('glossary/', { waitUntil: 'domcontentloaded' });
  const before = await theme(page);
  await pressTheme(page);
  await expect.poll(() => theme(page)).not.toBe(before);
  expect(await page.evaluate(() => document.readyState)).not.toBe('complete');
  letGo();
});

test('a prompt that is pressed early opens in place', async ({ page, folder }) => {
  const [prompt] = promptsWith(folder, readBank(folder), 'single-choice', 1);
  if (!prompt) throw new Error('No entry offers one single-choice question');
  const letGo = await holdBack(page, '**/_section_*.js');
  await page.goto(prompt.path);
  await promptLink(page, prompt).click();
  letGo();
  await expectQuestion(page, prompt.questions[0] ?? '');
  expect(new URL(page.url()).pathname).toBe(`/${prompt.path}`);
});

test.describe('when a script does not come', () => {
  test.use({ expectedErrors: [/Failed to (fetch|load)/] });

  test('a prompt is the link that it is without scripts', async ({ page, folder }) => {
    const [prompt] = promptsWith(folder, readBank(folder), 'single-choice', 1);
    if (!prompt) throw new Error('No entry offers one single-choice question');
    const letGo = await holdBack(page, '**/Page.*.js');
    await page.route('**/_section_*.js', (route) => route.abort());
    await page.goto(prompt.path);
    await promptLink(page, prompt).click();
    letGo();
    await expect(page).toHaveURL(/\/practice\/\?questions=/);
  });
});
