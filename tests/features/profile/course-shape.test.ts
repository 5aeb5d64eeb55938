import { expect, test } from 'vitest';
import type { LocalDay } from '#domain/local-day.ts';
import { courseShape } from '../../../src/features/profile/course-shape.ts';

const point = (day: number, estimate: number, reach: number) => ({
  day: day as LocalDay,
  estimate,
  interval80: [estimate - reach, estimate + reach] as const,
});

test('days go across, the ruler upward, and the band runs back along its lower side', () => {
  const points = [point(10, 0.2, 1), point(20, 0.2, 0.5), point(30, 1.2, 0)];
  const { band, estimate } = courseShape(points, { width: 100, height: 40 });
  // The cuts -0.8, 0.2 and 1.2 are at a quarter, half and three quarters of the ruler.
  expect(estimate).toBe('M0 20L50 20L100 10');
  expect(band).toBe('M0 10L50 15L100 10L100 10L50 25L0 30Z');
});

test('one day is no division by zero', () => {
  expect(courseShape([point(10, 0.2, 1)], { width: 100, height: 40 }).estimate).toBe('M0 20');
});
