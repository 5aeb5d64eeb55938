import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { abilityBefore, afterAnswer, combinedAbility } from '#domain/adaptive/ability.ts';
import { expectedWidth } from '#domain/adaptive/expected-uncertainty.ts';
import type { MeasuredItem } from '#domain/adaptive/measured-item.ts';
import { defaultRules, stepAt } from '#domain/adaptive/measuring-run.ts';
import { expectedCredit } from '#domain/adaptive/response-model.ts';
import type { LocalDay } from '#domain/local-day.ts';
import { seededRandom } from '#domain/random.ts';
import { aMeasuredBank } from './a-measured-item.ts';

const competencies = Array.from({ length: 20 }, (_, place) => `c${place}`);
const bank = aMeasuredBank(3, 600, competencies);
const goal = {
  shares: Object.fromEntries(competencies.map((id) => [id, 1 / competencies.length])),
  wanted: 'level',
  shortest: 8,
  longest: 25,
} as const;
const weights = competencies.map(() => 1 / competencies.length);
const start = abilityBefore(competencies);
const day = 0 as LocalDay;

/** Answers so many questions with this true ability; the width is that of the 80 % interval in the end. */
function simulate(truth: number, seed: number, questions: number) {
  const random = seededRandom(seed);
  const asked: MeasuredItem[] = [];
  let ability = start;
  for (let count = 0; count < questions; count += 1) {
    const moment = { goal, ability, asked: [...asked], today: day, seed };
    const step = stepAt({ ...moment, lastAnswered: () => undefined }, bank, {
      ...defaultRules,
      stop: () => false,
    });
    if (step.kind !== 'ask') break;
    const { item } = step;
    const credit = random() < expectedCredit(item, truth - item.difficulty) ? 1 : 0;
    ability = afterAnswer(ability, { item, credit, day, retrievability: null });
    asked.push(item);
  }
  const { variance } = combinedAbility(ability, weights);
  return { asked, width: 2 * 1.2816 * Math.sqrt(variance) };
}

describe('how sure a run has become', () => {
  test('begins with the width of the interval that is known', () => {
    const { variance } = combinedAbility(start, weights);
    expect(expectedWidth(start, [], goal)).toBeCloseTo(2 * 1.2816 * Math.sqrt(variance), 12);
  });

  test('grows with every question', () => {
    const { asked } = simulate(0, 1, 25);
    const widths = asked.map((_, count) => expectedWidth(start, asked.slice(0, count + 1), goal));
    for (const [at, width] of widths.entries()) {
      expect(width).toBeLessThan(widths[at - 1] ?? expectedWidth(start, [], goal));
    }
  });

  test('is near the true width of the interval, whoever answers', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -2, max: 2, noNaN: true }),
        fc.integer({ min: 0, max: 1e6 }),
        fc.integer({ min: 1, max: 25 }),
        (truth, seed, questions) => {
          const { asked, width } = simulate(truth, seed, questions);
          // Half of the runs are off by less than 0.045, 99 of 100 by less than 0.08; about one in some thousand by 0.1.
          expect(Math.abs(expectedWidth(start, asked, goal) / width - 1)).toBeLessThan(0.15);
        },
      ),
      { numRuns: 60 },
    );
  });
});
