import { IntervalRuler } from '#components/IntervalRuler.tsx';
import { bandNames } from '#domain/competencies/band.ts';
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
      <p class="plan-line">
        <span class="plan-figure">{percent(weekly.chanceNow)}</span>
        <span>
          chance of being {bandNames[band].toLowerCase()} or above today, from{' '}
          {counted(overall.items, 'answer')}.
          {overall.items === 0 && ' That is only how people are spread: nothing is measured yet.'}
        </span>
      </p>
      {weekly.weeks.length > 0 && (
        <p class="quiet">
          With this plan about {percent(weekly.chanceThen)} {until}, if learning works as assumed.
        </p>
      )}
    </section>
  );
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
