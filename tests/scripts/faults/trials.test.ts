import { describe, expect, test } from 'vitest';
import {
  Broken,
  joinOutcomes,
  runTrials,
  seedsFrom,
  seedsOver,
} from '../../../scripts/faults/trials.ts';

describe('trials', () => {
  test('count what they find, and name the seed of each failure', async () => {
    const outcome = await runTrials(seedsFrom(7, 4), (seed) => {
      if (seed === 9) throw new Broken('two answers lost');
      return { answers: seed };
    });
    expect(outcome).toEqual({
      trials: 4,
      failures: [{ seed: 9, what: 'two answers lost' }],
      notes: ['25 answers'],
    });
  });

  test('count an error of any kind as a failure', async () => {
    const { failures } = await runTrials([1], () => Promise.reject(new TypeError('no such page')));
    expect(failures).toEqual([{ seed: 1, what: 'TypeError: no such page' }]);
  });

  test('of several parts are one run', () => {
    const part = { trials: 2, failures: [{ seed: 1, what: 'lost' }], notes: ['2 kills'] };
    expect(joinOutcomes([part, part])).toMatchObject({ trials: 4, notes: ['2 kills', '2 kills'] });
  });
});

describe('a run over places', () => {
  test('has each of them once where it may', () => {
    const places = seedsOver(10, 37, 100).map((seed) => seed % 10);
    expect(places.toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  test('is a sample that is spread over them, and one trial is the same place again', () => {
    const seeds = seedsOver(100, 12, 4);
    expect(seeds.map((seed) => seed % 100)).toEqual([12, 37, 62, 87]);
    for (const seed of seeds) expect(seedsOver(100, seed, 1)).toEqual([seed]);
  });
});
