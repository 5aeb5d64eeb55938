import { BandAxis, IntervalRuler } from '#components/IntervalRuler.tsx';
import { bandNames } from '#domain/competencies/band.ts';
import { percentInWords } from '#domain/readiness/bands-in-words.ts';
import { counted } from './action-words.ts';
import type { PlanView } from './plan-view.ts';
import { dayName } from './WeekList.tsx';

/** Where someone stands, and how far the plan would move the bar. */
export function PlanHead({ view }: { view: PlanView }) {
  const { readiness, weekly, frame } = view;
  const { overall, band } = readiness;
  const until = frame.until === null ? 'in four weeks' : `on ${dayName(frame.until)}`;
  return (
    <section class="plan-head" aria-label="Where you stand">
      <IntervalRuler
        estimate={overall.items === 0 ? null : overall.estimate}
        interval={overall.interval80}
        needed={band}
        size="large"
      />
      <BandAxis />
      {overall.items === 0 ? (
        <p>
          Nothing is measured yet: the check below comes first. Until then we only assume how people
          are spread: {percentInWords(weekly.chanceNow)} {bandNames[band].toLowerCase()} or above.
        </p>
      ) : (
        <p class="plan-line">
          <span class="plan-figure">{percentInWords(weekly.chanceNow)}</span>
          <span>
            chance of being {bandNames[band].toLowerCase()} or above today, from{' '}
            {counted(overall.items, 'answer')}.
          </span>
        </p>
      )}
      {weekly.weeks.length > 0 && (
        <p class="quiet">
          With this plan about {percentInWords(weekly.chanceThen)} {until}, if learning works as
          assumed.
        </p>
      )}
    </section>
  );
}
