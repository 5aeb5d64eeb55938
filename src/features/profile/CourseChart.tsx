import { bandCuts, type TargetBand, targetBands } from '#domain/adaptive/scale.ts';
import { bandNames, bands } from '#domain/competencies/band.ts';
import { dateOfDay } from '#domain/day-in-words.ts';
import type { CoursePoint } from '#domain/readiness/readiness-course.ts';
import { rulerPlace } from '#domain/readiness/ruler-place.ts';
import { courseShape } from './course-shape.ts';

const size = { width: 300, height: 180 } as const;

/** The ruler stood on end, and time across: a gold band is the interval, the line in it the estimate. */
export function CourseChart({
  points,
  band,
}: {
  points: readonly CoursePoint[];
  band: TargetBand;
}) {
  const shape = courseShape(points, size);
  const [first, last] = [points[0], points.at(-1)];
  return (
    <figure class="course">
      <svg viewBox={`-52 -6 ${size.width + 60} ${size.height + 12}`} aria-hidden="true">
        {targetBands.map((it) => (
          <path
            key={it}
            class={it === band ? 'chart-needed' : 'chart-dashed'}
            d={`M0 ${(1 - rulerPlace(bandCuts[it])) * size.height}H${size.width}`}
          />
        ))}
        {bands.map((it, index) => (
          <text
            key={it}
            class="chart-text"
            x={-8}
            y={size.height * (1 - (index + 0.5) / bands.length) + 4}
            text-anchor="end"
          >
            {bandNames[it]}
          </text>
        ))}
        <path class="course-band" d={shape.band} />
        <path class="course-estimate" d={shape.estimate} />
        <path class="chart-line" d={`M0 0V${size.height}H${size.width}`} />
      </svg>
      {first && last && (
        <figcaption class="small quiet course-days">
          <span>{dateOfDay(first.day)}</span>
          <span>{dateOfDay(last.day)}</span>
        </figcaption>
      )}
    </figure>
  );
}
