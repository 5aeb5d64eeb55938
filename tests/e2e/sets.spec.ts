import { readFileSync } from 'node:fs';
import { aCard, aChoice, aSet, aSetOf } from '../support/a-question-set.ts';
import { expectNoSidewaysScroll } from './support/levels.ts';
import { expectOfflineReady } from './support/offline-ready.ts';
import { answerSomehow, expectSaved, goOn, question } from './support/player.ts';
import { makeSet, openFile, openLink, openSets, sharedLink, showPart } from './support/sets.ts';
import { eventsOfKind } from './support/stored-events.ts';
import { expect, test } from './support/test.ts';
import { expectAccessible } from './support/violations.ts';

test.describe('a set handed on', () => {
  test.use({ serviceWorkers: 'allow' });

  test('is made, shared by link, opened elsewhere without a network, kept, practised and due', async ({
    page,
    site,
    newVisitor,
  }) => {
    const other = await newVisitor();
    const reader = await other.newPage();
    await reader.goto(site.url);
    await expectOfflineReady(reader);

    await makeSet(page, 'Before the on-site', 3);
    await writeCard(page, 'What is recall?', 'The share found');
    await showPart(page, 'Details');
    await page.getByLabel('Your alias').fill('Heron');
    await page.getByLabel('Due day').fill('2099-12-05');
    await page.getByLabel('What the set is for').fill('Work through it **before** Thursday.');
    await page.getByLabel('What the set is for').blur();
    await showPart(page, 'Share');
    const link = await sharedLink(page);
    expect(link.length).toBeLessThanOrEqual(2000);
    expect(link).toMatch(/[a-z0-9]$/);

    await site.stop();
    await reader.goto(link);
    await expect(reader.getByRole('heading', { name: 'Before the on-site' })).toBeFocused();
    expect(reader.url()).toBe(`${site.url}sets/`);
    await expect(reader.locator('.set-facts')).toContainText('Heron, version 1');
    await expect(reader.locator('.set-facts')).toContainText(
      '4 questions: 3 of the library, 1 written by the author',
    );
    expect(await eventsOfKind(reader, 'set-kept')).toHaveLength(0);

    await reader.getByRole('button', { name: 'Keep it' }).click();
    await expect(reader.getByText('is kept.')).toBeVisible();
    await reader.getByRole('link', { name: 'Practise 4 questions' }).click();
    for (let question = 0; question < 4; question += 1) {
      await expect(reader.locator('[data-phase="asking"]')).toBeVisible();
      await answerSomehow(reader);
      await goOn(reader);
    }
    while (!(await reader.locator('.finish').isVisible())) {
      await answerSomehow(reader);
      await goOn(reader);
    }
    await expectSaved(reader).catch(() => {});
    await reader.getByRole('link', { name: 'Back to the set' }).click();
    await expect(reader.locator('.sets')).toContainText('4 of 4 answered');
    const [start] = await eventsOfKind(reader, 'session-started');
    expect(start?.reference).toMatch(/^set\/[\w-]{22}$/);
  });
});

async function writeCard(
  page: Parameters<typeof openSets>[0],
  stem: string,
  answer: string,
): Promise<void> {
  await showPart(page, 'Your own questions');
  await page.getByRole('button', { name: 'Write a question' }).click();
  await page.getByLabel('How it is answered').selectOption('rapid-fire');
  await page.getByLabel('What is asked').fill(stem);
  await page.getByLabel('The answer on the back').fill(answer);
  await page.getByLabel('The answer on the back').blur();
  await expect(page.getByLabel('Preview')).toContainText(stem);
  await page.getByRole('button', { name: 'Done' }).click();
}

test('a link that is cut, changed, newer or of another kind says so and shows nothing else', async ({
  page,
}) => {
  await makeSet(page, 'Three', 3);
  await showPart(page, 'Share');
  const link = await sharedLink(page);
  const expected = [
    [link.slice(0, -30), 'incomplete'],
    [link.replace(/.(?=.{40}$)/, ''), 'changed on the way'],
    [link.replace('#g1', '#g7'), 'newer version'],
  ] as const;
  for (const [broken, told] of expected) {
    await page.goto('about:blank');
    await page.goto(broken);
    await expect(page.getByRole('alert')).toContainText(told);
    await expect(page.getByRole('alert')).toContainText('Nothing was kept');
    await expect(page.getByRole('button', { name: 'Keep it' })).toHaveCount(0);
    expect(page.url()).not.toContain('#');
  }
  await page.goto('about:blank');
  await page.goto(`${link})`);
  await expect(page.getByText('You have this set already')).toBeVisible();
});

test('an edited set takes the place of the kept one, an older one does not, and both can be taken back', async ({
  page,
}) => {
  const own = aChoice();
  await openLink(page, aSetOf(own));
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.getByRole('link', { name: 'Practise 1 question' }).click();
  await page.locator('[data-choice][value="a"]').check();
  await page.locator('[data-primary]').click();
  await expect(page.locator('[data-phase="answered"]')).toBeVisible();
  await page.getByText('Read more').click();
  await expect(page.locator('.verdict')).toContainText('The prompt, then the answer.');
  await goOn(page);

  for (let times = 0; times < 3; times += 1) {
    await openLink(page, aSetOf(own));
    await expect(page.getByText('You have this set already')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Keep it' })).toHaveCount(0);
  }
  const edited = {
    ...aSetOf(aChoice({ stem: 'Edited?' }), aCard({ id: `${own.id}x` })),
    version: 2,
  };
  await openLink(page, edited);
  await expect(page.getByText('You keep version 1; this is version 2.')).toBeVisible();
  await page.getByRole('button', { name: 'Update to version 2' }).click();
  await expect(page.locator('.sets')).toContainText('1 of 2 answered');
  await page.goto('');
  await expect(page.locator('.today')).toContainText('1 left to answer');
  await openLink(page, aSetOf(own));
  await expect(page.getByText('Yours stays.')).toBeVisible();
  await openLink(page, { ...edited, note: 'Changed without a number' });
  await expect(page.getByText('has another content')).toBeVisible();

  await openSets(page);
  await openFile(page, { ...edited, version: 3 });
  await page.getByRole('button', { name: 'Update to version 3' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: /Before the on-site/ }).click();
  await expect(page.getByText('version 2')).toBeVisible();
  await page.getByRole('button', { name: 'Remove' }).click();
  await expect(page.getByText('Kept from others')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByText('Kept from others')).toBeVisible();
  expect(await eventsOfKind(page, 'answered')).toHaveLength(1);
});

test('practice on a set that is not here says so, and begins nothing', async ({ page }) => {
  const set = aSetOf(aCard());
  await openLink(page, set);
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.getByRole('button', { name: 'Remove' }).click();
  // Kept, and kept as removed.
  await expect.poll(async () => (await eventsOfKind(page, 'set-kept')).length).toBe(2);
  for (const address of [`?set=${set.id}&start`, `?set=${set.id}`]) {
    await page.goto(`practice/${address}`);
    await expect(page.locator('.notice')).toContainText('is not on this device');
    await expect(page.locator('.notice')).toContainText('Your answers so far are kept');
    await expect(page.getByRole('heading', { name: 'Practice' })).toBeVisible();
  }
  await page.getByLabel('Learn new').check();
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(question(page)).toBeVisible();
  expect(await eventsOfKind(page, 'session-started')).toHaveLength(1);
});

test('an address that asks for a session with nothing in it shows the choices instead', async ({
  page,
}) => {
  await page.goto('practice/?mode=review&start');
  // Nothing is due: something new is offered instead, and begun when it is wanted.
  await expect(page.getByLabel('Learn new')).toBeChecked();
  await expect(page.getByRole('button', { name: 'Start' })).toBeVisible();
  expect(await eventsOfKind(page, 'session-started')).toEqual([]);
});

test('a set of questions that are not known here is kept, and practised without them', async ({
  page,
}) => {
  const items = ['golden-set-in-regression', 'a-question-of-next-year'].map((question) => ({
    question,
    note: '',
  }));
  await openLink(page, aSet({ sections: [{ title: '', items }] }));
  await expect(page.locator('.set-facts')).toContainText('1 not known here');
  await expect(page.locator('.set-facts')).toContainText('a-question-of-next-year');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByRole('link', { name: 'Practise 1 question' })).toBeVisible();
});

test('a set is saved as a file, opened from it, and printed with the answers apart', async ({
  page,
}) => {
  await makeSet(page, 'On paper', 2);
  await showPart(page, 'Share');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the file' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('on-paper.goldset.json');
  const text = readFileSync(await download.path(), 'utf8');
  await page.getByRole('button', { name: 'Print it' }).click();
  await expect(page.locator('.printed-questions > ol > li')).toHaveCount(2);
  await expect(page.locator('.printed-answers > ol > li')).toHaveCount(2);
  await expect(page.locator('.printed-questions .answer-key')).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.printed-answers')).toHaveCSS('break-before', 'page');
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await openSets(page);
  await openFile(page, text);
  await expect(page.getByText('You have this set already')).toBeVisible();
  await openSets(page);
  await openFile(page, text.slice(0, 300));
  await expect(page.getByRole('alert')).toContainText('not JSON');
});

test('editing after sharing raises the version; before, it does not', async ({ page }) => {
  await makeSet(page, 'Growing', 2);
  await showPart(page, 'Share');
  await expect(page.locator('.share-link')).toBeVisible();
  await showPart(page, 'Add from the library');
  await page.locator('.picker-row input').nth(2).check();
  await page.locator('.picker-row input').nth(3).check();
  await page.getByRole('button', { name: 'Look at the set' }).click();
  await expect(page.getByText('Yours, version 2')).toBeVisible();
});

test('a set is built with the keyboard alone', async ({ page }) => {
  await openSets(page);
  await page.getByRole('button', { name: 'New set' }).focus();
  await page.keyboard.press('Enter');
  await page.getByLabel('Title', { exact: true }).focus();
  await page.keyboard.type('By keys');
  for (const row of [0, 1, 2]) {
    await page.locator('.picker-row input').nth(row).focus();
    await page.keyboard.press('Space');
  }
  await page.locator('.set-parts input').nth(1).focus();
  await page.keyboard.press('ArrowLeft');
  const rows = page.locator('[data-item]');
  await expect(rows).toHaveCount(3);
  const before = await rows.evaluateAll((them) => them.map((it) => it.getAttribute('data-item')));
  await rows
    .nth(2)
    .getByRole('button', { name: /^Move up/ })
    .focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect
    .poll(() => rows.evaluateAll((them) => them.map((it) => it.getAttribute('data-item'))))
    .toEqual([before[2], before[0], before[1]]);
  await expect(page.locator(':focus')).toHaveAttribute('aria-label', /^Move up/);
  await page.keyboard.press('Shift+Tab');
  await page.locator('[data-item]').first().locator('summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('First of all.');
  await page.getByRole('button', { name: 'Look at the set' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.set-note')).toHaveText('First of all.');
});

test('rows are moved by drag across sections', async ({ page }) => {
  await makeSet(page, 'Dragged', 2);
  await showPart(page, 'Order and notes');
  await page.getByRole('button', { name: 'Add a section' }).click();
  const rows = page.locator('.set-rows > li');
  await expect(rows).toHaveCount(4);
  const grip = page.locator('.outline-grip').first();
  const box = await grip.boundingBox();
  const end = await rows.nth(3).boundingBox();
  if (!box || !end) throw new Error('nothing to drag');
  await page.mouse.move(box.x + 10, box.y + 10);
  await page.mouse.down();
  await page.mouse.move(end.x + 20, end.y + end.height - 5, { steps: 8 });
  await page.mouse.up();
  await expect(rows.nth(3)).toHaveAttribute('data-item', /.+/);
});

test('a set begins from a role benchmark, and ready-made ones can be practised and copied', async ({
  page,
}) => {
  await openSets(page);
  await page.getByText('From a role benchmark').click();
  await page.getByLabel('For the band').selectOption('senior');
  await page.getByRole('button', { name: 'Make the set' }).click();
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue(
    'Evaluation engineer, senior',
  );
  expect(await page.locator('[data-item]').count()).toBeGreaterThan(10);

  await openSets(page, '?set=llm-judge-essentials');
  await expect(page.getByRole('link', { name: 'Practise 10 questions' })).toBeVisible();
  await page.getByRole('button', { name: 'Make a copy of your own' }).click();
  await expect(page.getByLabel('Title', { exact: true })).toHaveValue('LLM-as-judge essentials');
  await openSets(page, '?set=llm-judge-essentials');
  await page.getByRole('link', { name: 'Practise 10 questions' }).click();
  await expect(page.locator('[data-phase="asking"]')).toBeVisible();
});

test('every state can be used by everybody, in both themes', async ({ page }) => {
  await openSets(page);
  await expectAccessible(page, 'list');
  await makeSet(page, 'For everybody', 3);
  await expectAccessible(page, 'library in the editor');
  await showPart(page, 'Order and notes');
  await page.locator('.outline-note summary').first().click();
  await expectAccessible(page, 'outline');
  await expectNoSidewaysScroll(page);
  await showPart(page, 'Your own questions');
  await page.getByRole('button', { name: 'Write a question' }).click();
  for (const format of ['single-choice', 'numeric', 'free-response', 'rapid-fire']) {
    await page.getByLabel('How it is answered').selectOption(format);
    await expectAccessible(page, `editor of ${format}`);
  }
  await page.getByRole('button', { name: 'Remove this question' }).click();
  await showPart(page, 'Details');
  await expectAccessible(page, 'details');
  await showPart(page, 'Share');
  await expect(page.locator('.qr-code svg')).toBeVisible();
  await expectAccessible(page, 'share');
  await page.getByRole('button', { name: 'Print it' }).click();
  await expect(page.locator('.printed-answers')).toBeVisible();
  await expectAccessible(page, 'print');
  await openLink(page, aSetOf(aChoice()));
  await page.locator('.own-in-full > summary').click();
  await expectAccessible(page, 'offer');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expectAccessible(page, 'kept set');
  await page.goto('about:blank');
  await openSets(page, '#g1.zz');
  await expect(page.getByRole('alert')).toBeVisible();
  await expectAccessible(page, 'broken link');
  await expectNoSidewaysScroll(page);
});
