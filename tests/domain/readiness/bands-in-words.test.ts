import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandProbabilities } from '#domain/adaptive/band-probability.ts';
import { bandsInWords, intervalInWords, percentInWords } from '#domain/readiness/bands-in-words.ts';

describe('where somebody stands, in words', () => {
  test.each([
    [[0.02, 0.64, 0.31, 0.03], 'Likely mid; senior is not excluded: 31 %.'],
    [[0, 0.03, 0.95, 0.02], 'Very likely senior.'],
    [[0.21, 0.37, 0.31, 0.11], 'Perhaps mid; not excluded: senior 31 %, junior 21 %, lead 11 %.'],
  ] as const)('%j is "%s"', ([junior, mid, senior, lead], words) => {
    expect(bandsInWords({ junior, mid, senior, lead })).toBe(words);
  });

  test('names the likeliest band first, whatever the ability', () => {
    const abilities = fc.record({
      mean: fc.double({ min: -4, max: 4, noNaN: true }),
      variance: fc.double({ min: 0.01, max: 4, noNaN: true }),
    });
    fc.assert(
      fc.property(abilities, (ability) => {
        const found = bandProbabilities(ability);
        const most = Math.max(...Object.values(found));
        const named = /^(?:Very likely|Likely|Perhaps) (junior|mid|senior|lead)/.exec(
          bandsInWords(found),
        );
        expect(found[named?.[1] as keyof typeof found]).toBe(most);
      }),
    );
  });

  test.each([
    [[-3, -1], 'junior'],
    [[-0.8, 0.1], 'mid'],
    [[-0.2, 1.1], 'between mid and senior'],
    [[-2, 2], 'between junior and lead'],
  ] as const)('the interval %j is "%s"', (interval, words) => {
    expect(intervalInWords(interval)).toBe(words);
  });

  test('never says that something is certain', () => {
    expect([0, 0.004, 0.006, 0.994, 1].map(percentInWords)).toEqual([
      'under 1 %',
      'under 1 %',
      '1 %',
      '99 %',
      'over 99 %',
    ]);
  });
});
