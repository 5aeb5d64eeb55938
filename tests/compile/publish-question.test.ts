import { describe, expect, test } from 'vitest';
import { shapeBank } from '#compile/bank.ts';
import type { CompiledQuestion } from '#compile/compile-question.ts';
import { openedTerms } from '#compile/link-guide.ts';
import { publishQuestion, type QuestionLinks } from '#compile/publish-question.ts';
import { termFinder } from '#compile/term-finder.ts';
import { localDayFromIso } from '#domain/local-day.ts';
import { planSession } from '#domain/practice/practice-plan.ts';
import { standingOf } from '#domain/practice/question-standing.ts';
import { readCatalogue } from '#domain/questions/catalogue.ts';
import { dailyChallenge } from '#domain/questions/daily-challenge.ts';
import type { Question } from '#domain/questions/question.ts';
import { aQuestion } from '../support/a-question.ts';
import { aTerm } from '../support/a-term.ts';

const noLinks: QuestionLinks = {
  finder: termFinder([]),
  factReviewDates: new Map(),
  contexts: new Map(),
};

function compiled(question: Partial<Question> = {}, body = ['Because.']): CompiledQuestion {
  const review = { solvers: 0, agreements: 0, changes: '' };
  const asked = aQuestion(question);
  return { question: asked, reading: { id: asked.id, body, sources: [], review } };
}

describe('publishQuestion', () => {
  test('changes nothing where nothing is linked', () => {
    expect(publishQuestion(compiled(), noLinks)).toEqual(compiled());
  });

  test('opens at most three terms in the teaching text', () => {
    const terms = ['precision', 'recall', 'judge', 'drift'].map((id) => aTerm({ id }));
    const question = compiled({}, ['precision, recall, judge, drift']);
    const { reading } = publishQuestion(question, { ...noLinks, finder: termFinder(terms) });
    expect(openedTerms(reading.body)).toEqual(['precision', 'recall', 'judge']);
  });

  test('names at most three entries of the guide that it tests', () => {
    const context = ['a', 'b', 'c', 'd'].map((entry) => ({ section: 'role', entry, title: entry }));
    const contexts = new Map([[aQuestion().id, context]]);
    const { reading } = publishQuestion(compiled(), { ...noLinks, contexts });
    expect(reading.context?.map(({ entry }) => entry)).toEqual(['a', 'b', 'c']);
  });

  test('has to be reviewed when the first of its facts has to be', () => {
    const factReviewDates = new Map([
      ['F02', '2027-03-01'],
      ['F11', '2026-12-02'],
    ]);
    const links = { ...noLinks, factReviewDates };
    const reviewBy = (facts: string[]) =>
      publishQuestion(compiled({ facts }), links).question.reviewBy;
    expect(reviewBy([])).toBe('2028-11-01');
    expect(reviewBy(['F02', 'F11'])).toBe('2026-12-02');
  });
});

describe('a question whose fact has gone stale', () => {
  const today = localDayFromIso('2026-12-03');
  const links = { ...noLinks, factReviewDates: new Map([['F11', '2026-12-02']]) };
  const published = ['sound', 'stale'].map((id) =>
    publishQuestion(
      compiled({ id, concept: id, competency: id, facts: id === 'stale' ? ['F11'] : [] }),
      links,
    ),
  );
  const competencies = published.map(({ question: { competency } }) => ({
    id: competency,
    name: competency,
    short: competency,
    domain: 'measurement',
  }));
  const { entries } = readCatalogue(JSON.parse(shapeBank(published, competencies).catalogue.json));

  test('is not newly learned', () => {
    const { items } = planSession({
      mode: 'learn',
      budget: { count: 5 },
      entries,
      stateOf: () => standingOf(undefined, today),
      today,
      seed: 1,
    });
    expect(items.map(({ question }) => question)).toEqual(['sound']);
  });

  test('is not scored in the daily challenge', () => {
    expect(dailyChallenge(today, 'v', entries).map(({ id }) => id)).toEqual(['sound']);
  });

  test('was both the day before', () => {
    const daily = dailyChallenge(localDayFromIso('2026-12-02'), 'v', entries);
    expect(daily.map(({ id }) => id).sort()).toEqual(['sound', 'stale']);
  });
});
