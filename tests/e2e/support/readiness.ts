import { expect, type Page } from '@playwright/test';

export const roleChooser = (page: Page) => page.getByLabel('Role', { exact: true });

export const bandChooser = (page: Page) => page.getByLabel('Band', { exact: true });

/** A row of the column, by the id of its competency. */
export const skill = (page: Page, competency: string) =>
  page.locator(`.skill[data-competency="${competency}"]`);

/** Opens the profile and waits until it is worked out, charts included. */
export async function openProfile(page: Page): Promise<void> {
  await page.goto('profile/');
  await expect(page.getByRole('heading', { name: 'Over time' })).toBeVisible();
}
