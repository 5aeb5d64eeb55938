import type { Page } from '@playwright/test';
import type { LocalDay } from '../../src/domain/local-day.ts';
import { cleanLine } from '../../src/domain/sets/clean-text.ts';
import { type OwnQuestion, ownQuestionId } from '../../src/domain/sets/own-question.ts';
import type { QuestionSet } from '../../src/domain/sets/question-set.ts';
import { aSet } from '../support/a-question-set.ts';
import { scriptVectors } from '../support/script-vectors.ts';
import { answerSomehow, goOn } from './support/player.ts';
import { openFile, openSets, showPart } from './support/sets.ts';
import { expect, test } from './support/test.ts';

/** So that a session of twenty questions holds all vectors of a set. */
const questionsInSet = 19;
const vectorsInQuestion = 5;

const formats = ['single-choice', 'numeric', 'free-response', 'rapid-fire'] as const;

/** The vectors in every text that a question can have. */
function questionWith(set: string, vectors: readonly string[], index: number): OwnQuestion {
  const text = vectors.join('\n\n');
  const common = {
    id: ownQuestionId(set, `v${index}`),
    stem: text,
    explanation: text,
    competency: null,
    seconds: 10,
  };
  const format = formats[index % formats.length] ?? 'rapid-fire';
  switch (format) {
    case 'single-choice': {
      const options = [true, false].map((key) => ({
        id: key ? 'a' : 'b',
        text,
        key,
        rationale: text,
      }));
      return { ...common, format, options };
    }
    case 'numeric':
      return {
        ...common,
        format,
        value: 1,
        tolerance: 0,
        decimals: 0,
        unit: lineOf(vectors[0], 20),
      };
    case 'free-response':
      return { ...common, format, evidence: [{ id: 'a', text }], model: text };
    default:
      return { ...common, format, answer: text };
  }
}

const lineOf = (vector: string | undefined, longest: number) =>
  cleanLine((vector ?? '').slice(0, longest));

function setsWith(vectors: readonly string[]): QuestionSet[] {
  const perSet = questionsInSet * vectorsInQuestion;
  const count = Math.ceil(vectors.length / perSet);
  return Array.from({ length: count }, (_, number) => {
    const id = `hostile-set-number-00${number}`.slice(0, 22).padEnd(22, 'x');
    const own = vectors.slice(number * perSet, (number + 1) * perSet);
    const groups = Array.from(
      { length: Math.ceil(own.length / vectorsInQuestion) },
      (_unused, at) => own.slice(at * vectorsInQuestion, (at + 1) * vectorsInQuestion),
    );
    const questions = groups.map((group, index) => questionWith(id, group, index));
    return aSet({
      id,
      title: lineOf(own[number], 80),
      alias: lineOf(own[number + 1], 40),
      note: own.join('\n\n').slice(0, 3900),
      dueDay: 40_000 as LocalDay,
      sections: questions.map((question, index) => ({
        title: lineOf(groups[index]?.[0], 80),
        items: [{ question: question.id, note: (groups[index] ?? []).join('\n\n') }],
      })),
      questions,
    });
  });
}

/** What a page that is looked at keeps count of. */
interface Watched {
  calls: number;
  reports: string[];
  /** What every vector calls. */
  ran: () => void;
}

/** Nothing of the texts may have become an element that acts, or an address that runs. */
async function expectOnlyText(page: Page, view: string): Promise<void> {
  const found = await page.evaluate(() => {
    const acting =
      'script, iframe, object, embed, img, video, audio, base, style, marquee, form[action], math';
    const places = [...document.querySelectorAll('main astro-island')];
    const elements = places.flatMap((it) => [...it.querySelectorAll(acting)]);
    const handlers = places
      .flatMap((it) => [...it.querySelectorAll('*')])
      .filter((it) => [...it.attributes].some(({ name }) => name.startsWith('on')));
    const links = places
      .flatMap((it) => [...it.querySelectorAll('a[href]')])
      .filter(
        (it) =>
          !/^(https?:|mailto:|\/|#)/.test(it.getAttribute('href') ?? '') ||
          it.getAttribute('href')?.startsWith('//'),
      );
    const { calls, reports } = window as unknown as Watched;
    return {
      calls,
      reports,
      wrong: [...elements, ...handlers, ...links].map((it) => it.outerHTML.slice(0, 200)),
    };
  });
  expect(found, view).toEqual({ calls: 0, reports: [], wrong: [] });
}

async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const it of document.querySelectorAll<HTMLDetailsElement>('main details')) it.open = true;
  });
}

for (const [number, set] of setsWith(scriptVectors).entries()) {
  test(`set ${number + 1} of script vectors is text in every view`, async ({ page }) => {
    page.on('dialog', () => {
      throw new Error('A dialog came up');
    });
    await page.addInitScript(() => {
      const seen = window as unknown as Watched;
      seen.calls = 0;
      seen.reports = [];
      seen.ran = () => {
        seen.calls += 1;
      };
      addEventListener('securitypolicyviolation', (event) => {
        seen.reports.push(`${event.violatedDirective} ${event.blockedURI}`);
      });
    });

    await openSets(page);
    await openFile(page, set);
    await expect(page.getByRole('button', { name: 'Keep it' })).toBeVisible();
    await openAll(page);
    await expectOnlyText(page, 'offer');
    await page.getByRole('button', { name: 'Keep it' }).click();
    await expect(page.getByText('is kept.')).toBeVisible();
    await openAll(page);
    await expectOnlyText(page, 'set');
    await page.getByRole('button', { name: 'Share' }).click();
    await expect(page.getByRole('button', { name: 'Save the file' })).toBeVisible();
    await expectOnlyText(page, 'share');
    await page.getByRole('button', { name: 'Print', exact: true }).click();
    await expect(page.locator('.printed-answers')).toBeVisible();
    await expectOnlyText(page, 'print');
    await openSets(page);
    await expect(page.getByText('Kept from others')).toBeVisible();
    await expectOnlyText(page, 'list');

    await openSets(page, `?set=${set.id}`);
    await page.getByRole('button', { name: 'Make a copy of your own' }).click();
    await expect(page.locator('[data-item]').first()).toBeVisible();
    await openAll(page);
    await expectOnlyText(page, 'outline');
    await showPart(page, 'Details');
    await expectOnlyText(page, 'details');
    await showPart(page, 'Your own questions');
    await expectOnlyText(page, 'own questions');
    for (const row of [0, 1, 2, 3]) {
      await page.locator('.sets .set-row').nth(row).click();
      await openAll(page);
      await expectOnlyText(page, `editor ${row}`);
      await page.getByRole('button', { name: 'All your questions' }).click();
    }

    await page.goto(`practice/?set=${set.id}&start`);
    await expect(page.locator('[data-phase="asking"]')).toBeVisible();
    while (!(await page.locator('.finish').isVisible())) {
      await answerSomehow(page);
      await openAll(page);
      await expectOnlyText(page, 'player');
      await goOn(page);
    }
    await expectOnlyText(page, 'finish');
    await page.goto('');
    await expect(page.getByRole('heading', { name: 'Today' })).toBeVisible();
    await expectOnlyText(page, 'today');
  });
}
