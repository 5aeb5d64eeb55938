import { useId } from 'preact/hooks';
import type { TargetBand } from '#domain/adaptive/scale.ts';
import { bandCuts, targetBands } from '#domain/adaptive/scale.ts';
import { bandNames, bands } from '#domain/competencies/band.ts';
import { rulerPlace } from '#domain/readiness/ruler-place.ts';
import { Hatching } from './Hatching.tsx';
import './interval-ruler.css';

export interface IntervalRulerProps {
  /** Logits; null: not enough evidence, the ruler is hatched. */
  readonly estimate: number | null;
  /** 80 % interval, logits. */
  readonly interval: readonly [low: number, high: number];
  /** The band that is asked for: an ink line across. */
  readonly needed?: TargetBand | null;
  /** Self-rating, 0..1 along the ruler: a hollow circle. */
  readonly self?: number | null;
  /** Rating by a mentor, 0..1 along the ruler: a diamond. */
  readonly mentor?: number | null;
  /** Large on a page of its own; slim where rulers stand below each other. */
  readonly size?: 'large' | 'slim';
}

const width = 400;
const height = { large: 48, slim: 28 } as const;

/**
 * The one ruler, for an ability: a gold bar with soft ends is the interval, a notch the estimate. For the eye only:
 * whoever uses it says the same in words or a table beside it.
 */
export function IntervalRuler({
  estimate,
  interval,
  needed = null,
  self = null,
  mentor = null,
  size = 'slim',
}: IntervalRulerProps) {
  const id = useId();
  const line = height[size] - 8;
  const middle = line / 2;
  return (
    <svg
      class={`interval-ruler interval-ruler-${size}`}
      viewBox={`-8 0 ${width + 16} ${height[size]}`}
      aria-hidden="true"
    >
      <path class="interval-line" d={`M0 ${line}h${width}`} />
      <path class="interval-tick" d={ticks(line)} />
      {estimate === null ? (
        <Unknown id={id} bottom={line - 3} />
      ) : (
        <Bar id={id} estimate={estimate} interval={interval} middle={middle} />
      )}
      {needed && <path class="interval-needed" d={`M${at(bandCuts[needed])} 1v${line + 5}`} />}
      {self !== null && <circle class="interval-self" cx={self * width} cy={middle} r="5" />}
      {mentor !== null && (
        <path class="interval-mentor" d={`M${mentor * width} ${middle - 6}l6 6l-6 6l-6 -6z`} />
      )}
    </svg>
  );
}

/** Names under a ruler from junior to lead; for the eye only, as the ruler is. */
export function BandAxis() {
  return (
    <div class="band-axis" aria-hidden="true">
      {bands.map((band) => (
        <span key={band}>{bandNames[band]}</span>
      ))}
    </div>
  );
}

const at = (ability: number) => rulerPlace(ability) * width;

function Bar({
  id,
  estimate,
  interval: [low, high],
  middle,
}: Pick<IntervalRulerProps, 'interval'> & { id: string; estimate: number; middle: number }) {
  const from = at(low);
  const length = Math.max(6, at(high) - from);
  return (
    <>
      <defs>
        <linearGradient id={id}>
          <stop offset="0" class="interval-soft" />
          <stop offset="0.22" class="interval-firm" />
          <stop offset="0.78" class="interval-firm" />
          <stop offset="1" class="interval-soft" />
        </linearGradient>
      </defs>
      <rect
        class="interval-bar"
        x={from}
        y={middle - 6}
        width={length}
        height="12"
        fill={`url(#${id})`}
      />
      <path class="interval-notch" d={`M${at(estimate)} ${middle - 9}v18`} />
    </>
  );
}

function Unknown({ id, bottom }: { id: string; bottom: number }) {
  return (
    <>
      <Hatching id={id} />
      <rect x="0" y="4" width={width} height={bottom - 4} fill={`url(#${id})`} />
    </>
  );
}

function ticks(line: number): string {
  const cuts = targetBands.map((band) => at(bandCuts[band]));
  return [0, ...cuts, width].map((x) => `M${x} ${line - 5}v10`).join('');
}
