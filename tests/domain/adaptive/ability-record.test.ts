import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { abilityBefore, competencyAbility } from '#domain/adaptive/ability.ts';
import {
  abilityFrom,
  abilityOf,
  recordBefore,
  withAnswer,
} from '#domain/adaptive/ability-record.ts';
import { abilityAfterDay } from '#domain/adaptive/answers-of-a-day.ts';
import type { MeasuredAnswer } from '#domain/adaptive/measured-answer.ts';
import { addDays } from '#domain/local-day.ts';
import { seededRandom, shuffled } from '#domain/random.ts';
import { aDay, aMeasuredAnswer, aMeasuredItem } from './a-measured-item.ts';
import { bruteMoments, bruteMomentsOfTwo } from './brute-force.ts';

const competencies = ['metrics', 'judges', 'agents'];
const start = abilityBefore(competencies);

/** In logits: the most by which the order of a day's answers may move an estimate. */
const orderBound = 0.03;

const anAnswer = fc
  .record({
    competency: fc.constantFrom(...competencies),
    difficulty: fc.double({ min: -1.8, max: 1.8, noNaN: true }),
    guessing: fc.constantFrom(0, 0.25),
    credit: fc.constantFrom(0, 0.5, 1),
    retrievability: fc.constantFrom(null, null, 0.6),
  })
  .map(({ credit, retrievability, ...item }) =>
    aMeasuredAnswer({ credit, retrievability, item: aMeasuredItem(item) }),
  );

const aDayOfAnswers = fc.array(anAnswer, { minLength: 2, maxLength: 20 });

const aLog = fc
  .array(fc.tuple(anAnswer, fc.integer({ min: 0, max: 3 })), { minLength: 1, maxLength: 25 })
  .map((entries) => {
    let day = aDay;
    return entries.map(([answer, gap]): MeasuredAnswer => {
      day = addDays(day, gap);
      return { ...answer, day };
    });
  });

describe('the ability after a log', () => {
  test('is the same by replay and answer by answer', () => {
    fc.assert(
      fc.property(aLog, (log) => {
        let record = recordBefore(start);
        for (const [index, answer] of log.entries()) {
          record = withAnswer(record, answer);
          if (index === log.length - 1) expect(abilityOf(record)).toEqual(abilityFrom(start, log));
        }
      }),
    );
  });

  test('is the same day by day, from a record that was stored after any answer', () => {
    fc.assert(
      fc.property(aLog, fc.nat(), (log, place) => {
        const days = [...new Set(log.map(({ day }) => day))];
        const byDay = days.reduce(
          (ability, day) =>
            abilityAfterDay(
              ability,
              log.filter((answer) => answer.day === day),
            ),
          start,
        );
        const cut = place % log.length;
        const stored = structuredClone(log.slice(0, cut).reduce(withAnswer, recordBefore(start)));
        const resumed = abilityOf(log.slice(cut).reduce(withAnswer, stored));
        expect(resumed).toEqual(byDay);
      }),
    );
  });

  test('keeps no trace of an answer that was undone', () => {
    fc.assert(
      fc.property(aLog, fc.nat(), (log, place) => {
        const undone = log[place % log.length];
        const left = log.filter((answer) => answer !== undone);
        const never = JSON.parse(JSON.stringify(left)) as MeasuredAnswer[];
        const before = JSON.stringify(log);
        abilityFrom(start, log);
        expect(JSON.stringify(log)).toBe(before);
        expect(abilityFrom(start, left)).toEqual(abilityFrom(start, never));
      }),
    );
  });

  test('moves by less than 0.03 logits when a day is answered in another order', () => {
    fc.assert(
      fc.property(aDayOfAnswers, fc.nat(), (answers, seed) => {
        const one = abilityFrom(start, answers);
        const other = abilityFrom(start, shuffled(answers, seededRandom(seed)));
        one.mean.forEach((mean, place) => {
          expect(Math.abs(mean - (other.mean[place] ?? 0))).toBeLessThan(orderBound);
        });
      }),
    );
  });

  test('stays a distribution: every variance is positive', () => {
    fc.assert(
      fc.property(aLog, (log) => {
        for (const id of competencies) {
          expect(competencyAbility(abilityFrom(start, log), id).variance).toBeGreaterThan(0);
        }
      }),
    );
  });
});

describe('a day of answers', () => {
  const twoScales = ['metrics', 'judges'];
  const correlated = { generalSd: Math.sqrt(0.5), specificSd: Math.sqrt(0.5) };
  const answers = [1, 1, 0, 1, 0, 0.5, 1, 1, 0, 1].map((credit, index) =>
    aMeasuredAnswer({
      credit,
      item: aMeasuredItem({
        id: `item-${index}`,
        competency: twoScales[index % 2] ?? '',
        difficulty: -1 + 0.25 * index,
      }),
    }),
  );

  test('ends within 0.01 of a grid in one dimension', () => {
    const one = answers.map((answer) => ({
      ...answer,
      item: { ...answer.item, competency: 'metrics' },
    }));
    const before = abilityBefore(['metrics'], { generalSd: 1, specificSd: 0 });
    const expected = bruteMoments(1, one);
    const twice = competencyAbility(abilityFrom(before, one), 'metrics');
    expect(Math.abs(twice.mean - expected.mean)).toBeLessThan(0.01);
    expect(Math.abs(twice.variance - expected.variance)).toBeLessThan(0.01);
  });

  test('ends within 0.005 of a grid in two dimensions', () => {
    const known = abilityFrom(abilityBefore(twoScales, correlated), answers);
    const expected = bruteMomentsOfTwo(0.5, ['metrics', 'judges'], answers);
    for (const [id, moments] of [
      ['metrics', expected.first],
      ['judges', expected.second],
    ] as const) {
      const { mean, variance } = competencyAbility(known, id);
      expect(Math.abs(mean - moments.mean)).toBeLessThan(0.005);
      expect(Math.abs(variance - moments.variance)).toBeLessThan(0.005);
    }
    expect(Math.abs((known.covariance[1] ?? 0) - expected.covariance)).toBeLessThan(0.005);
  });
});
