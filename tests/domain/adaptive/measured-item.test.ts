import { describe, expect, test } from 'vitest';
import { authoredPrior, measuredItem, shrunkDifficulty } from '#domain/adaptive/measured-item.ts';
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
