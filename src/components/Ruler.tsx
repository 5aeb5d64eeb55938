import { useId } from 'preact/hooks';
import { type Band, bandNames, bands } from '#domain/competencies/band.ts';
import { Hatching } from './Hatching.tsx';
import './ruler.css';

export interface RulerPart {
  readonly band: Band;
  /** Questions of this band in the bank. */
  readonly total: number;
  /** How many of them would be recalled today, as the schedule expects; 0..total. */
  readonly known: number;
  readonly seen: number;
}

const stopWidth = 100;
const barTop = 14;
const barHeight = 14;

/** A notch on the tick of its own stop would hide both. */
const leastNotchWidth = 3;

/**
 * The one ruler: junior to lead in thin ink, gold for what is known, hatched where nothing is known yet.
 * The numbers stand in the table below it for everyone who does not see the drawing.
 */
export function Ruler({ parts, caption }: { parts: readonly RulerPart[]; caption: string }) {
  const hatch = useId();
  return (
    <figure class="ruler">
      <svg
        viewBox={`-1 0 ${bands.length * stopWidth + 2} 44`}
        aria-hidden="true"
        preserveAspectRatio="none"
      >
        <Hatching id={hatch} />
        {parts.map((part, index) => (
          <RulerStop key={part.band} part={part} left={index * stopWidth} hatch={hatch} />
        ))}
        <path class="ruler-line" d={`M0 34h${bands.length * stopWidth}`} />
        <path
          class="ruler-tick"
          d={bands.map((_, index) => `M${index * stopWidth} 8v30`).join('')}
        />
        <path class="ruler-tick" d={`M${bands.length * stopWidth} 8v30`} />
        <path class="ruler-fine" d={fineTicks()} />
      </svg>
      <ol class="ruler-names" aria-hidden="true">
        {bands.map((band) => (
          <li key={band}>{bandNames[band]}</li>
        ))}
      </ol>
      <figcaption>{caption}</figcaption>
    </figure>
  );
}

function RulerStop({ part, left, hatch }: { part: RulerPart; left: number; hatch: string }) {
  const width = part.total === 0 ? 0 : (part.known / part.total) * stopWidth;
  return (
    <>
      <rect x={left} y={barTop} width={stopWidth} height={barHeight} fill={`url(#${hatch})`} />
      <rect class="ruler-bar" x={left} y={barTop} width={width} height={barHeight} />
      {width > leastNotchWidth && (
        <path class="ruler-notch" d={`M${left + width} ${barTop - 4}v${barHeight + 8}`} />
      )}
    </>
  );
}

function fineTicks(): string {
  const ticksPerStop = 10;
  return Array.from({ length: bands.length * ticksPerStop }, (_, index) => {
    const x = (index * stopWidth) / ticksPerStop;
    return `M${x} 34v${index % (ticksPerStop / 2) === 0 ? 6 : 3}`;
  }).join('');
}

export function RulerTable({ parts }: { parts: readonly RulerPart[] }) {
  return (
    <table class="ruler-table">
      <thead>
        <tr>
          <th scope="col">Band</th>
          <th scope="col">In the bank</th>
          <th scope="col">Seen</th>
          <th scope="col">Known today</th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <tr key={part.band}>
            <th scope="row">{bandNames[part.band]}</th>
            <td>{part.total}</td>
            <td>{part.seen}</td>
            <td>{Math.round(part.known)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
