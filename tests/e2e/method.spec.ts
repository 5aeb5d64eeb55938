import { expect, test } from './support/test.ts';
import { expectAccessible, expectNoViolation } from './support/violations.ts';

test('the page about the method, all numbers open, also 320 px wide and dark', async ({ page }) => {
  await page.goto('about/method/');
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  await expectAccessible(page, 'method', true);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.reload();
  await expectNoViolation(page, 'dark');
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoViolation(page, '320 px');
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(320);
});

test('every plot has its numbers in a table beside it', async ({ page }) => {
  await page.goto('about/method/');
  const plots = page.locator('figure.plot');
  await expect(plots).toHaveCount(6);
  for (const plot of await plots.all()) {
    await plot.getByText('The same in numbers').click();
    await expect(plot.getByRole('table')).toBeVisible();
    expect(await plot.getByRole('row').count()).toBeGreaterThan(2);
  }
});

test('it is found from the library', async ({ page }) => {
  await page.goto('library/');
  await page.getByRole('link', { name: 'How we measure' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How we measure');
});
