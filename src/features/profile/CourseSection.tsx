import { dateOfDay } from '#domain/day-in-words.ts';
import { intervalInWords, levelInWords } from '#domain/readiness/claim-words.ts';
import type { CoursePoint } from '#domain/readiness/readiness-course.ts';
import { CourseChart } from './CourseChart.tsx';
import type { PartProps } from './names.ts';
import { Twin } from './Twin.tsx';

/** Where the learner stood on earlier days, by what had been answered until then. */
export function CourseSection({ room, profile }: PartProps) {
  const points = room.course();
  return (
    <section class="stack" aria-labelledby="course">
      <h2 id="course">Over time</h2>
      {points.length < 2 ? (
        <p>With answers on a second day this shows how the estimate and its interval have moved.</p>
      ) : (
        <>
          <CourseChart points={points} band={profile.readiness.band} />
          <Twin table={() => <CourseTable points={points} />} />
        </>
      )}
    </section>
  );
}

/** The latest day first. */
function CourseTable({ points }: { points: readonly CoursePoint[] }) {
  return (
    <table class="chart-table">
      <thead>
        <tr>
          <th scope="col">Day</th>
          <th scope="col">80 % interval</th>
          <th scope="col">Level</th>
          <th scope="col">Questions</th>
        </tr>
      </thead>
      <tbody>
        {points.toReversed().map((point) => (
          <tr key={point.day}>
            <th scope="row">{dateOfDay(point.day)}</th>
            <td>{intervalInWords(point.interval80)}</td>
            <td>{levelInWords(point)}</td>
            <td>{point.items}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
