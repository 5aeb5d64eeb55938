import { describe, expect, test } from 'vitest';
import { nextActions } from '#domain/skill-path/next-actions.ts';
import { type PlanAction, worthPerMinute } from '#domain/skill-path/plan-action.ts';
import { aPathSource, times } from './a-path-source.ts';

const of = (actions: readonly PlanAction[], kind: PlanAction['work']['kind']) =>
  actions.filter(({ work }) => work.kind === kind);

describe('the next actions', () => {
  test('come by what they are worth a minute', () => {
    const worth = nextActions(aPathSource()).map(worthPerMinute);
    expect(worth).toEqual([...worth].sort((one, other) => other - one));
  });

  test('begin with a check for whom nothing is known of', () => {
    expect(nextActions(aPathSource())[0]?.work.kind).toBe('check');
  });

  test('put a mandatory competency that caps the level before all else', () => {
    const source = aPathSource({ answers: { metrics: times(14, 0), agents: times(14, 1) } });
    const [first] = nextActions(source);
    expect(first).toMatchObject({ competency: 'metrics', reason: 'gate' });
  });

  test('offer five new questions of a competency, around the right difficulty', () => {
    const [pack] = of(nextActions(aPathSource()), 'pack').filter(
      (it) => it.competency === 'metrics',
    );
    const questions = pack?.work.kind === 'pack' ? pack.work.questions : [];
    expect(questions).toHaveLength(5);
    // Of an average person, questions somewhat easier than average: 0.6 known.
    for (const id of questions) expect(Number(id.split('-')[1])).toBeGreaterThan(2);
    for (const id of questions) expect(Number(id.split('-')[1])).toBeLessThan(14);
  });

  test('never offer what was met, is planned, or is past its review date', () => {
    const source = aPathSource(
      { answers: { metrics: times(8, 1) } },
      { planned: new Set(['metrics-9']) },
    );
    const offered = of(nextActions(source), 'pack').flatMap(({ work }) =>
      work.kind === 'pack' ? work.questions : [],
    );
    for (const id of offered) {
      expect(source.standingOf(id).seen).toBe(false);
      expect(id).not.toBe('metrics-9');
    }
    const stale = source.entries.map((entry) => ({ ...entry, reviewBy: '2020-01-01' }));
    expect(of(nextActions({ ...source, entries: stale }), 'pack')).toEqual([]);
  });

  test('name what is due, and how much of it', () => {
    const source = aPathSource({ answers: { metrics: times(4, 1) }, daysAgo: 30 });
    const [reviews] = of(nextActions(source), 'reviews');
    expect(reviews).toMatchObject({ competency: null, reason: 'forgetting' });
    expect(reviews?.work.kind === 'reviews' && reviews.work.questions).toHaveLength(4);
    expect(reviews?.gain).toBeGreaterThan(0);
  });

  test('send people to a guide entry whose questions they have not met, and not to one they know', () => {
    const offer = {
      section: 'skills',
      entry: 'kappa',
      title: 'Agreement',
      competencies: ['metrics'],
      minutes: 2,
    };
    const unread = { ...offer, questions: ['metrics-15'] };
    const known = { ...offer, entry: 'recall', questions: ['metrics-0'] };
    const source = aPathSource({ answers: { metrics: [1] } }, { guide: [unread, known] });
    const entries = of(nextActions(source), 'guide').map(({ id }) => id);
    expect(entries).toEqual(['guide skills#kappa']);
  });

  test('ask for a self-rating last: it changes no measured number', () => {
    const source = aPathSource({}, { unrated: [{ row: 'metrics', competency: 'metrics' }] });
    expect(nextActions(source).at(-1)?.work).toEqual({ kind: 'rating', row: 'metrics' });
  });

  test('say that a check changes nothing but how sure the band is', () => {
    const [check] = of(nextActions(aPathSource()), 'check');
    expect(check?.gain).toBe(0);
    expect(check?.certainty).toBeGreaterThan(0);
  });
});
