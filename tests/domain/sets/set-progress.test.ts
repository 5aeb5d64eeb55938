import { describe, expect, test } from 'vitest';
import { isoDateOf, type LocalDay } from '#domain/local-day.ts';
import {
  dueInWords,
  mostInSession,
  nextOfSet,
  progressOfSet,
  setsDue,
} from '#domain/sets/set-progress.ts';
import { sectionsFromBenchmark, sectionsFromMisses } from '#domain/sets/set-starts.ts';
import { aCatalogueEntry } from '../../support/a-catalogue-entry.ts';
import { aSet } from '../../support/a-question-set.ts';

const day = (value: number) => value as LocalDay;

describe('progress in a set', () => {
  test('counts answered and missed questions', () => {
    const standing = (id: string) => ({ seen: id !== 'c', missed: id === 'a' });
    expect(progressOfSet(['a', 'b', 'c'], standing)).toEqual({ total: 3, answered: 2, missed: 1 });
  });

  test('asks first what was not answered yet, then all of it again', () => {
    expect(nextOfSet(['a', 'b', 'c'], (id) => id === 'b')).toEqual(['a', 'c']);
    expect(nextOfSet(['a', 'b'], () => true)).toEqual(['a', 'b']);
    const many = Array.from({ length: 50 }, (_, index) => `q-${index}`);
    expect(nextOfSet(many, () => false)).toEqual(many.slice(0, mostInSession));
  });

  test('names the most urgent set first, and none without a day or with nothing left', () => {
    const kept = [
      { set: aSet({ title: 'Late', dueDay: day(30) }) },
      { set: aSet({ title: 'Soon', dueDay: day(20) }) },
      { set: aSet({ title: 'Whenever', dueDay: null }) },
    ];
    const due = setsDue(kept, (id) => id === 'golden-set');
    expect(due.map(({ set, left }) => [set.title, left])).toEqual([
      ['Soon', 1],
      ['Late', 1],
    ]);
    expect(setsDue(kept, () => true)).toEqual([]);
  });

  test.each([
    [-1, 'was due on'],
    [0, 'due today'],
    [1, 'due tomorrow'],
    [3, 'due in 3 days, on'],
  ])('says when it is due in %i days', (days, words) => {
    expect(dueInWords(day(20_000 + days), day(20_000), isoDateOf(day(20_000 + days)))).toContain(
      words,
    );
  });
});

const entries = [
  aCatalogueEntry({ id: 'a', competency: 'fairness', band: 'junior', concept: 'one' }),
  aCatalogueEntry({ id: 'b', competency: 'fairness', band: 'junior', concept: 'one' }),
  aCatalogueEntry({ id: 'c', competency: 'fairness', band: 'junior', concept: 'two' }),
  aCatalogueEntry({ id: 'd', competency: 'fairness', band: 'junior', concept: 'three' }),
  aCatalogueEntry({ id: 'e', competency: 'fairness', band: 'senior', concept: 'four' }),
  aCatalogueEntry({ id: 'f', competency: 'safety', band: 'mid', concept: 'five' }),
];

describe('a set that begins', () => {
  const skill = (id: string, mid: 'none' | 'junior' | 'mid') => ({
    skill: id,
    expected: { junior: 'none', mid, senior: 'senior', lead: 'lead' } as const,
  });

  test('with a role benchmark has questions of each skill at the level expected, no two of one concept', () => {
    const start = {
      skills: [
        skill('audits', 'junior'),
        skill('guards', 'mid'),
        skill('dreams', 'none'),
        skill('unknown', 'mid'),
      ],
      band: 'mid' as const,
      competencyOf: (id: string) =>
        ({ audits: 'fairness', guards: 'safety', dreams: 'safety' })[id],
      nameOf: (id: string) => id.toUpperCase(),
      entries,
    };
    expect(sectionsFromBenchmark(start)).toEqual([
      { title: 'FAIRNESS', items: ['a', 'c'].map((question) => ({ question, note: '' })) },
      { title: 'SAFETY', items: [{ question: 'f', note: '' }] },
    ]);
  });

  test('with what was missed has a section for each topic', () => {
    const missed = (id: string) => ({ missed: id === 'b' || id === 'f' });
    expect(sectionsFromMisses(entries, missed, (id) => id)).toEqual([
      { title: 'fairness', items: [{ question: 'b', note: '' }] },
      { title: 'safety', items: [{ question: 'f', note: '' }] },
    ]);
  });
});
