import { describe, expect, test } from 'vitest';
import type { DatedRecord } from '#domain/assessment/dated-record.ts';
import type { SelfRating } from '#domain/assessment/self-rating.ts';
import type { LocalDay } from '#domain/local-day.ts';
import { compareSelf, rulerPlaceOfSelf, selfPlaces } from '#domain/readiness/self-comparison.ts';

const measured = (low: number, high: number, items = 5) => ({
  interval80: [low, high] as const,
  items,
});

describe('a self-rating beside what is measured', () => {
  test('is called above or below only when the whole interval is on the other side', () => {
    expect(compareSelf('senior', measured(-1.5, 0.1))).toBe('above');
    expect(compareSelf('senior', measured(-1.5, 0.3))).toBe('within');
    expect(compareSelf('junior', measured(-0.7, 0.3))).toBe('below');
    expect(compareSelf('lead', measured(1, 3))).toBe('within');
  });

  test('is not compared with fewer than five questions, or where nothing was rated', () => {
    expect(compareSelf('senior', measured(-3, -2, 4))).toBeNull();
    expect(compareSelf(null, measured(-3, -2))).toBeNull();
  });

  test('below junior is held against junior, as the scale has nothing lower', () => {
    expect(compareSelf('none', measured(-3, -2))).toBe('within');
    expect(compareSelf('none', measured(-0.5, 0))).toBe('below');
  });

  test('stands in the middle of its band', () => {
    expect(['none', 'junior', 'lead'].map((it) => rulerPlaceOfSelf(it as 'none'))).toEqual([
      0, 0.125, 0.875,
    ]);
  });
});

describe('self-ratings by competency', () => {
  const levels = ['junior', 'mid', 'senior', 'lead'].map((id) => ({
    id,
    name: id,
    inferred: false,
  }));
  const rows = [
    { id: 'metrics-row', competency: 'metrics' },
    { id: 'judges', competency: 'judges' },
    { id: 'role', competency: null },
  ];
  const rated = (day: number, level: string | null): DatedRecord<SelfRating> => ({
    day: day as LocalDay,
    at: 0,
    level,
    applies: true,
    note: '',
    questions: [],
  });

  test('are those in force on the day, found by the competency of the row', () => {
    const ratings = new Map([
      ['m/metrics-row', [rated(10, 'mid'), rated(20, 'senior')]],
      ['m/judges', [rated(15, 'none')]],
      ['m/role', [rated(10, 'lead')]],
      ['other/judges', [rated(10, 'lead')]],
    ]);
    const on = (day: number) => [
      ...selfPlaces({ id: 'm', levels, rows }, ratings, day as LocalDay),
    ];
    expect(on(12)).toEqual([['metrics', 'mid']]);
    expect(on(20)).toEqual([
      ['metrics', 'senior'],
      ['judges', 'none'],
    ]);
  });
});
