import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { modelVersion } from '#domain/adaptive/scale.ts';
import { simulationSchema } from '#schemas/simulation.ts';
import { experiments } from '../../scripts/simulate/all-experiments.ts';

const simulation = simulationSchema.parse(
  JSON.parse(readFileSync('content/method/simulation.json', 'utf8')),
);

/** When one of these fails: `npm run simulate -- --publish`, and commit the file. */
describe('the published simulation', () => {
  test('is of the model that measures today', () => {
    expect(simulation.model).toBe(modelVersion);
  });

  test('is of the experiments as they are planned today', () => {
    const planned = experiments.map(({ name, about, plans }) => [name, { about, ...plans.full }]);
    expect(simulation.experiments).toEqual(Object.fromEntries(planned));
  });

  test('judges each figure by its limit', () => {
    for (const { name, value, limit, holds } of simulation.figures) {
      const keeps =
        limit &&
        value >= (limit.least ?? Number.NEGATIVE_INFINITY) &&
        value <= (limit.most ?? Number.POSITIVE_INFINITY);
      expect([name, holds]).toEqual([name, keeps]);
    }
  });
});
