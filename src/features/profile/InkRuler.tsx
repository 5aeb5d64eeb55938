import { bandCuts, type TargetBand, targetBands } from '#domain/adaptive/scale.ts';
import type { Readiness } from '#domain/readiness/readiness.ts';
import { rulerPlace } from '#domain/readiness/ruler-place.ts';

interface InkRulerProps {
  /** Null: no answers of its own. */
  readonly measured: Pick<Readiness, 'estimate' | 'interval80'> | null;
  readonly needed: TargetBand;
  /** 0..1 along the ruler. */
  readonly self: number | null;
}

const width = 240;
const at = (ability: number) => rulerPlace(ability) * width;
const hatchStep = 4;

/** The ruler for paper: one ink, and hatching in place of gold. */
export function InkRuler({ measured, needed, self }: InkRulerProps) {
  return (
    <svg class="ink-ruler" viewBox={`-6 0 ${width + 12} 16`} aria-hidden="true">
      <path class="ink-thin" d={`M0 13H${width}${ticks()}`} />
      {measured && <Hatched {...measured} />}
      <path class="ink-firm" d={`M${at(bandCuts[needed])} 0V16`} />
      {self !== null && <circle class="ink-hollow" cx={self * width} cy="7" r="4" />}
    </svg>
  );
}

function Hatched({ estimate, interval80: [low, high] }: NonNullable<InkRulerProps['measured']>) {
  const from = at(low);
  const to = Math.max(from + 4, at(high));
  const count = Math.floor((to - from) / hatchStep);
  const hatching = Array.from(
    { length: count },
    (_, index) => `M${from + index * hatchStep} 11l${hatchStep} -8`,
  );
  return (
    <>
      <path class="ink-thin" d={`M${from} 3H${to}V11H${from}Z${hatching.join('')}`} />
      <path class="ink-heavy" d={`M${at(estimate)} 1V13`} />
    </>
  );
}

function ticks(): string {
  return [0, ...targetBands.map((band) => at(bandCuts[band])), width]
    .map((x) => `M${x} 10v6`)
    .join('');
}
