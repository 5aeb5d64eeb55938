import { useId } from 'preact/hooks';
import { type Band, bandNames, bands } from '#domain/competencies/band.ts';
import { percentInWords } from '#domain/readiness/bands-in-words.ts';
import { Hatching } from './Hatching.tsx';
import './band-ruler.css';

interface BandRulerProps {
  /** How likely each band is; adds up to 1. */
  readonly probabilities: Readonly<Record<Band, number>>;
  /** The band that is asked for: underlined. */
  readonly needed?: Band | null;
  /** Slim where it stands beside another one. */
  readonly size?: 'large' | 'slim';
}

const width = 400;
const height = { large: 28, slim: 14 } as const;

/**
 * Four bands as one line, each as long as it is likely: the likeliest is gold, the others are hatched. The same in words
 * and numbers stands below it.
 */
export function BandRuler({ probabilities, needed = null, size = 'large' }: BandRulerProps) {
  const hatch = useId();
  const likeliest = bands.reduce((best, it) =>
    probabilities[it] > probabilities[best] ? it : best,
  );
  const lefts = leftEnds(probabilities);
  const tall = height[size];
  return (
    <div class={`band-ruler band-ruler-${size}`}>
      <svg viewBox={`-1 0 ${width + 2} ${tall + 6}`} preserveAspectRatio="none" aria-hidden="true">
        <Hatching id={hatch} />
        {bands.map((band) => (
          <rect
            key={band}
            class={band === likeliest ? 'band-likeliest' : 'band-other'}
            x={lefts[band]}
            y="3"
            width={probabilities[band] * width}
            height={tall}
            fill={band === likeliest ? undefined : `url(#${hatch})`}
          />
        ))}
        <path class="band-edge" d={bands.map((band) => `M${lefts[band]} 0v${tall + 6}`).join('')} />
        <path class="band-edge" d={`M${width} 0v${tall + 6}M0 ${tall + 3}h${width}`} />
      </svg>
      <dl class="band-names">
        {bands.map((band) => (
          <div key={band} data-likeliest={band === likeliest} data-needed={band === needed}>
            <dt>{bandNames[band]}</dt>
            <dd>{percentInWords(probabilities[band])}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** Where each band begins. */
function leftEnds(probabilities: BandRulerProps['probabilities']): Record<Band, number> {
  const ends = { junior: 0, mid: 0, senior: 0, lead: 0 };
  let left = 0;
  for (const band of bands) {
    ends[band] = left;
    left += probabilities[band] * width;
  }
  return ends;
}
