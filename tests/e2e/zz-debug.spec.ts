import { readBank } from './support/bank.ts';
import { answerSome, openSettings, saveCopy } from './support/kept-data.ts';
import { test } from './support/test.ts';

test('restore link', async ({ page, folder }) => {
  await page.goto('');
  page.on('framenavigated', (f) => console.log('nav', f.url()));
  await page
    .getByRole('link', { name: 'Restore from a backup' })
    .click({ timeout: 8000 })
    .catch((e) => console.log(String(e).slice(0, 900)));
  await page.waitForTimeout(1500);
  console.log(page.url());
  await answerSome(page, readBank(folder), 3);
  await openSettings(page);
  await saveCopy(page);
  for (const theme of ['light', 'dark'])
    for (const [w, h] of [
      [360, 740],
      [1280, 800],
    ] as const) {
      await page.setViewportSize({ width: w, height: h });
      await page.evaluate((it) => document.documentElement.setAttribute('data-theme', it), theme);
      await page.screenshot({ path: `/tmp/bk-settings-${theme}-${w}.png`, fullPage: true });
    }
});
