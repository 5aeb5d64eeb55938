import { holdBack } from './support/hold-back.ts';
import { question } from './support/player.ts';
import { expect, test } from './support/test.ts';

const anyScript = '**/_astro/*.js';

test('Start that is pressed before any script is there begins what was chosen by then', async ({
  page,
}) => {
  const letGo = await holdBack(page, anyScript);
  await page.goto('practice/');
  await page.getByRole('radio', { name: /^Learn new/ }).check();
  await page.getByLabel('10 questions').check();
  await page.getByRole('button', { name: 'Start' }).click();
  letGo();
  await expect(question(page)).toBeVisible();
  await expect(page.locator('.ticks')).toHaveAccessibleName(/of 10\b/);
});

test('the first answer can be given and checked before any script is there', async ({ page }) => {
  const letGo = await holdBack(page, anyScript);
  await page.goto('');
  const answer = page.locator('.choice').nth(1);
  await answer.click();
  // It says that it is disabled as long as no script has heard of the choice.
  await page.locator('[data-primary]').click({ force: true });
  letGo();
  await expect(page.locator('[data-phase="answered"]')).toBeVisible();
  await expect(answer.locator('input')).toBeChecked();
});

test('so it can by keys, and a key does its work once', async ({ page }) => {
  const letGo = await holdBack(page, anyScript);
  await page.goto('');
  await page.keyboard.press('2');
  await page.locator('[data-primary]').focus();
  await page.keyboard.press('Enter');
  letGo();
  await expect(page.locator('[data-phase="answered"]')).toBeVisible();
  await expect(page.locator('.choice input').nth(1)).toBeChecked();
  await expect(page.locator('[data-grade]').first()).toBeVisible();
});

test('what is typed before any script is there is searched for, and typed on', async ({ page }) => {
  const letGo = await holdBack(page, anyScript);
  await page.goto('library/');
  const field = page.getByRole('searchbox');
  await field.pressSequentially('kap');
  letGo();
  await expect(page.locator('.library-rows')).toBeVisible();
  await expect(field).toHaveValue('kap');
  await expect(field).toBeFocused();
  await page.keyboard.type('pa');
  await expect(page).toHaveURL(/q=kappa/);
});

test('an island below the screen holds up nothing, and has what was typed in it', async ({
  page,
}) => {
  const letGo = await holdBack(page, '**/DeleteIsland*.js');
  await page.goto('settings/');
  const asleep = page.locator('astro-island[ssr]');
  await expect(asleep).toHaveCount(1);
  const field = asleep.getByRole('textbox');
  await field.fill('delete');
  const theme = () => page.locator('html').getAttribute('data-theme');
  const before = await theme();
  await page.getByRole('button', { name: 'Theme' }).click();
  expect(await theme()).not.toBe(before);
  letGo();
  await expect(asleep).toHaveCount(0);
  const inDeletion = page.locator('.deletion');
  await expect(inDeletion.getByRole('textbox')).toHaveValue('delete');
  await expect(inDeletion.getByRole('button')).toBeEnabled();
});

test.describe('on a line that breaks', () => {
  test.use({ expectedErrors: [/Failed to load/] });

  test('an island asks for its script once more', async ({ page }) => {
    let requests = 0;
    await page.route('**/PlayerIsland*.js*', (route) => {
      requests += 1;
      return route.request().url().endsWith('.js') ? route.abort() : route.continue();
    });
    await page.goto('practice/');
    await page.getByRole('radio', { name: /^Learn new/ }).check();
    await page.getByRole('button', { name: 'Start' }).click();
    await expect(question(page)).toBeVisible();
    expect(requests).toBeGreaterThan(1);
  });
});
