import { BandAxis, IntervalRuler } from '#components/IntervalRuler.tsx';
import { bandNames } from '#domain/competencies/band.ts';
import { bandsInWords, intervalInWords } from '#domain/readiness/bands-in-words.ts';
import type { MeasuredLevel } from './today-view.ts';

/** Where someone stands in the role they prepare for, with what stands behind it. */
export function Level({ level, base }: { level: MeasuredLevel; base: string }) {
  const { overall, role, band, lastDay } = level;
  return (
    <section class="today-level" aria-labelledby="level-title">
      <h2 id="level-title" class="small quiet">
        {role}, measured
      </h2>
      <p class="today-level-words">{bandsInWords(overall.bands)}</p>
      <IntervalRuler
        estimate={overall.estimate}
        interval={overall.interval80}
        needed={band}
        size="large"
      />
      <BandAxis />
      <p class="small quiet">
        {intervalInWords(overall.interval80)}: right 8 times in 10. The line is where{' '}
        {bandNames[band].toLowerCase()} begins. From {overall.items}{' '}
        {overall.items === 1 ? 'question' : 'questions'}, the last one {lastDay}.{' '}
        <a href={`${base}profile/`}>Profile</a>
      </p>
    </section>
  );
}
