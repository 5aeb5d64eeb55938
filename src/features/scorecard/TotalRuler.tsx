import { useId } from 'preact/hooks';
import { Hatching } from '#components/Hatching.tsx';
import { me } from '#domain/rubrics/alias.ts';
import type { Tier } from '#domain/rubrics/scorecard.ts';
import type { TotalRange } from '#domain/rubrics/scorecard-total.ts';

interface TotalRulerProps {
  range: TotalRange;
  tiers: readonly Tier[];
  rater: string;
}

const lineY = 14;
const fineStep = 5;

/** 0 to 100, a tick where a tier begins; hatched for as far as the total is open. */
export function TotalRuler({ range: { lowest, highest }, tiers, rater }: TotalRulerProps) {
  const hatch = useId();
  const isOpen = lowest !== highest;
  const starts = tiers.map(({ from }) => from).filter((from) => from > 0);
  return (
    <svg class="total-ruler" height="40" width="100%" aria-hidden="true">
      <Hatching id={hatch} />
      {isOpen && (
        <rect
          x={percent(lowest)}
          y={lineY - 10}
          width={percent(highest - lowest)}
          height="10"
          fill={`url(#${hatch})`}
        />
      )}
      <line class="ruler-tick" x1="0" x2="100%" y1={lineY} y2={lineY} />
      {fineTicks.map((at) => (
        <line
          key={at}
          class="ruler-fine"
          x1={percent(at)}
          x2={percent(at)}
          y1={lineY}
          y2={lineY + 3}
        />
      ))}
      {[0, ...starts, 100].map((at) => (
        <line
          key={at}
          class="ruler-tick"
          x1={percent(at)}
          x2={percent(at)}
          y1={lineY - 10}
          y2={lineY + 6}
        />
      ))}
      {starts.map((at) => (
        <text key={at} x={percent(at)} y={lineY + 18} text-anchor="middle">
          {at}
        </text>
      ))}
      {!isOpen && <Marker at={lowest} isMine={rater === me} />}
    </svg>
  );
}

/** A hollow circle for the learner's own judgement, a diamond for somebody else's. */
function Marker({ at, isMine }: { at: number; isMine: boolean }) {
  return (
    <svg x={percent(at)} y={lineY} class="total-marker" aria-hidden="true">
      {isMine ? <circle r="6.5" /> : <path d="M0-8 8 0 0 8-8 0Z" />}
    </svg>
  );
}

const fineTicks = Array.from({ length: 100 / fineStep + 1 }, (_, index) => index * fineStep);

function percent(points: number): string {
  return `${points}%`;
}
