import { expect, test } from 'vitest';
import { bandCuts } from '#domain/adaptive/scale.ts';
import { rulerPlace } from '#domain/readiness/ruler-place.ts';

test('cuts stand at the quarters of the ruler', () => {
  expect(rulerPlace(bandCuts.mid)).toBeCloseTo(0.25, 12);
  expect(rulerPlace(bandCuts.senior)).toBeCloseTo(0.5, 12);
  expect(rulerPlace(bandCuts.lead)).toBeCloseTo(0.75, 12);
});

test('what lies beyond the ruler stands at its end', () => {
  expect(rulerPlace(-9)).toBe(0);
  expect(rulerPlace(9)).toBe(1);
});
