import { describe, expect, test } from 'vitest';
import {
  authoredPrior,
  measuredBank,
  measuredItem,
  measuredOnDemand,
  shrunkDifficulty,
} from '#domain/adaptive/measured-item.ts';
import { modelVersion } from '#domain/adaptive/scale.ts';
import { aCatalogueEntry } from '../../support/a-catalogue-entry.ts';

describe('an authored difficulty', () => {
  test('is drawn towards the bank by its reliability', () => {
    // r = 1 / (1 + 0.49); SD sqrt(0.49 r)
    const shrunk = shrunkDifficulty(1.6, { mean: 0.1, sd: 1, errorSd: 0.7 });
    expect(shrunk.difficulty).toBeCloseTo(0.1 + 1.5 / 1.49, 12);
    expect(shrunk.difficultySd).toBeCloseTo(Math.sqrt(0.49 / 1.49), 12);
  });

  test('that is known stays', () => {
    const prior = { mean: 0, sd: 1.2, errorSd: 0 };
    expect(shrunkDifficulty(1.6, prior)).toEqual({ difficulty: 1.6, difficultySd: 0 });
  });

  test('is measured against the mean of its bank', () => {
    expect(authoredPrior([-1, 0.4, 0.9]).mean).toBeCloseTo(0.1, 12);
  });
});

test('a measured item holds all that a replay needs', () => {
  const entry = aCatalogueEntry({ id: 'kappa', version: 3, enemies: ['other'], guessing: 0.25 });
  const item = measuredItem(entry, { mean: 0, sd: 1, errorSd: 0.7 });
  expect(item).toMatchObject({
    id: 'kappa',
    version: 3,
    model: modelVersion,
    slope: 1,
    guessing: 0.25,
  });
  expect(JSON.parse(JSON.stringify(item))).toEqual(item);
});

describe('the measured questions of a bank', () => {
  const entries = [
    aCatalogueEntry({ id: 'kappa', difficulty: -1 }),
    aCatalogueEntry({ id: 'essay', format: 'free-response', difficulty: 3 }),
    aCatalogueEntry({ id: 'drift', difficulty: 2 }),
  ];

  test('are the same, asked for one by one or all together', () => {
    const measured = measuredOnDemand(entries);
    const bank = measuredBank(entries);
    expect(bank.map(({ id }) => id)).toEqual(['kappa', 'drift']);
    expect(bank.map(({ id }) => measured(id))).toEqual(bank);
  });

  test('are none of those that the learner marks, and none that it does not have', () => {
    const measured = measuredOnDemand(entries);
    expect([measured('essay'), measured('unheard-of')]).toEqual([null, null]);
    expect(measuredBank([])).toEqual([]);
  });
});
