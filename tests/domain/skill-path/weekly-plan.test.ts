import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#domain/local-day.ts';
import { weeklyPlan } from '#domain/skill-path/weekly-plan.ts';
import { aPathSource, times } from './a-path-source.ts';

const questionsOf = (plan: ReturnType<typeof weeklyPlan>) =>
  plan.weeks.flatMap(({ actions }) =>
    actions.flatMap(({ work }) => (work.kind === 'pack' ? work.questions : [])),
  );

describe('the plan by week', () => {
  test('covers four weeks where no date is set', () => {
    const source = aPathSource();
    const plan = weeklyPlan(source, { until: null, minutesADay: 15 });
    expect(plan.weeks.map(({ from }) => from - source.today)).toEqual([0, 7, 14, 21]);
    expect(plan.finalPass).toBeNull();
  });

  test('keeps the last two days before the interview for one pass', () => {
    const source = aPathSource();
    const until = addDays(source.today, 12);
    const plan = weeklyPlan(source, { until, minutesADay: 20 });
    expect(plan.weeks.map(({ days }) => days)).toEqual([7, 3]);
    expect(plan.finalPass).toEqual({ from: addDays(until, -2), days: 2, minutes: 40 });
  });

  test('is empty when the interview is tomorrow, today or past', () => {
    const source = aPathSource();
    for (const ahead of [1, 0, -3]) {
      const plan = weeklyPlan(source, { until: addDays(source.today, ahead), minutesADay: 30 });
      expect(plan.weeks).toEqual([]);
    }
  });

  test('never plans more minutes than there are, nor a question twice', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 3, max: 80 }),
        (minutesADay, ahead) => {
          const source = aPathSource({ answers: { judges: times(6, 1), metrics: times(3, 0) } });
          const until = addDays(source.today, ahead);
          const plan = weeklyPlan(source, { until, minutesADay });
          for (const { budget, reviews, actions } of plan.weeks) {
            const minutes = actions.reduce((sum, it) => sum + it.minutes, 0);
            expect(minutes).toBeLessThanOrEqual(Math.max(0, budget - reviews.minutes));
          }
          const asked = questionsOf(plan);
          expect(new Set(asked).size).toBe(asked.length);
          expect(plan.chanceThen).toBeGreaterThanOrEqual(plan.chanceNow);
        },
      ),
      { numRuns: 20 },
    );
  });

  test('says how many questions the time does not reach', () => {
    const short = weeklyPlan(aPathSource(), { until: null, minutesADay: 1 });
    const long = weeklyPlan(aPathSource(), { until: null, minutesADay: 60 });
    expect(short.left).toBeGreaterThan(long.left);
    expect(long.left + questionsOf(long).length).toBe(60);
  });

  test('counts the reviews that its own new questions bring', () => {
    const plan = weeklyPlan(aPathSource(), { until: null, minutesADay: 20 });
    expect(plan.weeks[0]?.reviews.count).toBe(0);
    expect(plan.weeks[1]?.reviews.count).toBeGreaterThan(0);
  });

  test('checks at the beginning and once more before the end', () => {
    const source = aPathSource();
    const until = addDays(source.today, 28);
    const plan = weeklyPlan(source, { until, minutesADay: 20 });
    const weeks = plan.weeks.map(({ actions }) => actions.some(({ id }) => id === 'check'));
    expect(weeks).toEqual([true, false, false, true]);
  });
});
