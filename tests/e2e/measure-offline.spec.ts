import { answerCheck, finishCheck, startCheck } from './support/check.ts';
import { expectOfflineReady } from './support/offline-ready.ts';
import { expectSaved, optionOrder, question, questionId } from './support/player.ts';
import { createProfile } from './support/profile.ts';
import { eventsOfKind } from './support/stored-events.ts';
import { expect, test } from './support/test.ts';
import { watch } from './support/watch.ts';

test.skip(process.platform !== 'linux', 'kills by /proc');

test('a check that was killed goes on offline with the very question, and ends', async ({
  site,
  launchOptions,
}) => {
  const profile = createProfile({ ...launchOptions, baseURL: site.url, serviceWorkers: 'allow' });
  try {
    const page = (await profile.launch()).pages()[0];
    if (!page) throw new Error('no page');
    await startCheck(page, 8);
    await expectOfflineReady(page);
    for (let answers = 0; answers < 4; answers += 1) await answerCheck(page);
    await expectSaved(page);
    const [fifth, order] = [await questionId(page), await optionOrder(page)];
    await profile.kill();
    await site.stop();

    const after = await profile.launch();
    const problems = watch(after, site.url);
    const reopened = after.pages()[0] ?? (await after.newPage());
    await reopened.goto('');
    await reopened.getByRole('link', { name: 'Continue the check, question 5' }).click();
    await expect(question(reopened)).toBeVisible();
    expect(await questionId(reopened)).toBe(fifth);
    expect(await optionOrder(reopened)).toEqual(order);
    await finishCheck(reopened);
    await expect(reopened.locator('.result-answers li')).toHaveCount(8);
    await expect.poll(async () => (await eventsOfKind(reopened, 'session-ended')).length).toBe(1);
    expect(problems).toEqual([]);
  } finally {
    await profile.kill();
    profile.remove();
  }
});
