import type { CoursePoint } from '#domain/readiness/readiness-course.ts';
import { rulerPlace } from '#domain/readiness/ruler-place.ts';

/** Paths of the course on paper of a size: days across, the ruler from junior at the bottom to lead at the top. */
export function courseShape(
  points: readonly Pick<CoursePoint, 'day' | 'estimate' | 'interval80'>[],
  { width, height }: { readonly width: number; readonly height: number },
): { readonly band: string; readonly estimate: string } {
  const start = points[0]?.day ?? 0;
  const days = Math.max(1, (points.at(-1)?.day ?? 0) - start);
  const place = (day: number, ability: number) =>
    `${short(((day - start) / days) * width)} ${short((1 - rulerPlace(ability)) * height)}`;
  const highs = points.map(({ day, interval80 }) => place(day, interval80[1]));
  const lows = points.map(({ day, interval80 }) => place(day, interval80[0]));
  return {
    band: `M${[...highs, ...lows.reverse()].join('L')}Z`,
    estimate: `M${points.map(({ day, estimate }) => place(day, estimate)).join('L')}`,
  };
}

function short(value: number): number {
  return Math.round(value * 10) / 10;
}
