import { bands } from '#domain/competencies/band.ts';
import './width-ruler.css';

interface WidthRulerProps {
  /** Of the interval, in bands. */
  readonly width: number;
  /** Before anything was asked. */
  readonly startWidth: number;
}

const rulerWidth = 400;
const bandWidth = rulerWidth / bands.length;

/**
 * How sure a measurement has become, without where it lies: a gold bar in the middle that gets shorter, between marks for
 * the length that it began with. No band is named or marked on it. For the eye only: the same is said in words beside it.
 */
export function WidthRuler({ width, startWidth }: WidthRulerProps) {
  const now = width * bandWidth;
  const start = startWidth * bandWidth;
  const from = (rulerWidth - start) / 2;
  return (
    <svg class="width-ruler" viewBox={`0 0 ${rulerWidth} 24`} aria-hidden="true">
      <path class="width-line" d={`M0 20h${rulerWidth}`} />
      <path class="width-start" d={`M${from} 4v16M${from + start} 4v16`} />
      <rect class="width-bar" x={(rulerWidth - now) / 2} y="6" width={now} height="11" />
    </svg>
  );
}
