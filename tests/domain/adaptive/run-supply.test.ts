import { expect, test } from 'vitest';
import { supplyOf } from '#domain/adaptive/run-supply.ts';
import type { LocalDay } from '#domain/local-day.ts';
import { aMeasuredBank } from './a-measured-item.ts';

const bank = aMeasuredBank(3, 30, ['metrics', 'judges', 'cooking']);
const goal = {
  shares: { metrics: 0.5, judges: 0.5 },
  wanted: 'level',
  shortest: 8,
  longest: 25,
} as const;

test('counts the questions of the role, those that have rested for 30 days, and those never met', () => {
  const own = bank.filter(({ competency }) => competency !== 'cooking').map(({ id }) => id);
  const today = 100 as LocalDay;
  const days = new Map([
    [own[0], 100],
    [own[1], 71],
    [own[2], 70],
    [own[3], 1],
  ]);
  const lastAnswered = (id: string) => days.get(id) as LocalDay | undefined;
  expect(supplyOf(bank, { goal, today, lastAnswered })).toEqual({
    all: own.length,
    fresh: own.length - 2,
    metBefore: 2,
  });
});
