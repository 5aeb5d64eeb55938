import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readNames } from '../../src/domain/search/search-file.ts';
import { elsewhere, jumpBox, jumpRows } from './support/search.ts';
import { expect, test } from './support/test.ts';
import { expectAccessible, expectNoViolation } from './support/violations.ts';

test('a misspelt term is found without a network, in the library and in the jump box, and Enter leads to its place', async ({
  offlinePage: page,
}) => {
  const expectTerm = async () => {
    await expect(page).toHaveURL(/glossary\/#cohens-kappa$/);
    await expect(page.locator('#cohens-kappa')).toBeInViewport();
  };
  await page.goto('library/');
  await page.getByRole('searchbox').fill('cohens kapa');
  const first = elsewhere(page).getByRole('link').first();
  await expect(first).toContainText('Cohen’s kappa');
  await expect(first).toContainText('Glossary term');
  await expect(first.locator('mark').first()).toHaveText(/kappa/i);
  await first.press('Enter');
  await expectTerm();

  await page.goto('settings/');
  await page.keyboard.press('/');
  await expect(jumpBox(page)).toBeFocused();
  await page.keyboard.type('cohens kapa');
  await expect(jumpRows(page).first()).toHaveText('Cohen’s kappa glossary term');
  await page.keyboard.press('Enter');
  await expectTerm();
});

for (const [kind, query, name, address] of [
  ['guide', 'negotiaton', 'Negotiation', /guide\/pay\/#negotiation$/],
  ['certification', 'aigp', 'Governance Professional', /certifications\/#iapp-aigp$/],
  ['scorecard', 'ethics risk', 'Ethics, risk', /scorecard\/#ethics$/],
  ['page', 'role benchmark', 'Role benchmark', /levels\/benchmark\/$/],
  [
    'level',
    'senior statistics',
    'Statistics and experiment design: senior',
    /levels\/\?matrix=ai-evaluation-engineer&row=statistics&level=senior$/,
  ],
] as const) {
  test(`a ${kind} is found without a network, in the library and in the jump box`, async ({
    offlinePage: page,
  }) => {
    await page.goto(`library/?q=${query}`);
    const found = elsewhere(page).getByRole('link', { name });
    await expect(found.first()).toHaveAttribute('href', address);
    await page.getByRole('button', { name: 'Search' }).click();
    await jumpBox(page).fill(query);
    await expect(jumpRows(page).first()).toContainText(name);
    await expect(jumpRows(page).first()).toContainText(kind);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(address);
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/is not here/);
  });
}

test('whatever can be found leads to a page of the site that has its anchor', ({ site }) => {
  const read = (path: string) => readFileSync(join(site.folder, path), 'utf8');
  const [file = ''] = globSync('bank/names.*.json', { cwd: site.folder });
  const paths = readNames(JSON.parse(read(file))).map(({ path }) => path);
  const missing = paths.filter((path) => {
    const { pathname, hash } = new URL(path, 'http://site/');
    const page = `${pathname.slice(1)}index.html`;
    if (!existsSync(join(site.folder, page))) return true;
    return hash !== '' && !read(page).includes(`id="${hash.slice(1)}"`);
  });
  expect(paths.length).toBeGreaterThan(300);
  expect(missing).toEqual([]);
});

test('the slash opens the jump box, arrows choose, Enter goes there, Escape closes it', async ({
  page,
}) => {
  await page.goto('settings/');
  await page.keyboard.press('/');
  const box = jumpBox(page);
  await expect(box).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(box).toBeHidden();
  await page.keyboard.press('/');
  await expect(box).toBeFocused();
  await page.keyboard.type('qoted word for word');
  const found = jumpRows(page);
  await expect(found.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(found.nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(box).toHaveAttribute('aria-activedescendant', 'jump-1');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/questions\/word-for-word-and-out-of-date\/$/);
});

test('the jump box hands what it does not know to the full-text search', async ({ page }) => {
  await page.goto('');
  await page.getByRole('button', { name: 'Search' }).click();
  await jumpBox(page).fill('ombudsman');
  await page.getByRole('option', { name: /Search all text/ }).click();
  await expect(page).toHaveURL(/library\/\?q=ombudsman$/);
  await expect(page.getByRole('searchbox')).toHaveValue('ombudsman');
});

test('the jump box closes when it leads to another place on the same page', async ({ page }) => {
  await page.goto('glossary/');
  await page.keyboard.press('/');
  await jumpBox(page).fill('wilson interval');
  await expect(jumpRows(page).first()).toContainText('Wilson interval');
  await page.keyboard.press('Enter');
  await expect(jumpBox(page)).toBeHidden();
  await expect(page).toHaveURL(/#wilson-interval$/);
  await expect(page.locator('#wilson-interval')).toBeInViewport();
});

test('the jump box offers the places before anything is typed, and eight rows at most', async ({
  page,
}) => {
  await page.goto('settings/');
  await page.keyboard.press('/');
  const options = jumpRows(page);
  for (const place of ['Guide', 'Glossary', 'Certifications', 'Scorecard', 'Role benchmark']) {
    await expect(options.filter({ hasText: place })).toBeVisible();
  }
  await expect(options).toHaveCount(8);
  await jumpBox(page).fill('agents');
  await expect(options.last()).toContainText('Search all text');
  await expect(options).toHaveCount(8);
  await page.setViewportSize({ width: 320, height: 480 });
  await page.keyboard.press('ArrowUp');
  await expect(options.last()).toHaveAttribute('aria-selected', 'true');
  await expect(options.last()).toBeInViewport();
});

test('the jump box with names of several kinds, in both themes, 320 px wide too', async ({
  page,
}) => {
  await page.goto('library/');
  await page.getByRole('button', { name: 'Search' }).click();
  await jumpBox(page).fill('agents');
  await expect(jumpRows(page)).toHaveCount(8);
  await expectAccessible(page, 'jump box', true);
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoViolation(page, 'jump box, 320 px');
});
