import { answersForPoint, type ReliabilityPoint } from '#domain/calibration/calibration.ts';

const size = 240;
const at = (share: number) => share * size;
const up = (share: number) => size - share * size;

/** As on the screen when they are asked for. */
export const certaintyNames = { low: 'Guess', mid: 'Fairly', high: 'Sure' } as const;

/** What was stated across, what came of it upward; on the diagonal both agree. Points with few answers are hollow. */
export function ReliabilityDiagram({ points }: { points: readonly ReliabilityPoint[] }) {
  return (
    <figure class="reliability">
      <svg viewBox={`-34 -8 ${size + 56} ${size + 48}`} aria-hidden="true">
        <path class="chart-line" d={`M0 0V${size}H${size}`} />
        <path class="chart-dashed" d={`M0 ${size}L${size} 0`} />
        {[0, 0.5, 1].map((share) => (
          <g key={share}>
            <text class="chart-text" x={at(share)} y={size + 16} text-anchor="middle">
              {share * 100} %
            </text>
            <text class="chart-text" x={-6} y={up(share) + 4} text-anchor="end">
              {share * 100}
            </text>
          </g>
        ))}
        <text class="chart-text" x={size / 2} y={size + 34} text-anchor="middle">
          how sure you said you were
        </text>
        {points.map((point) => (
          <Point key={point.certainty} point={point} />
        ))}
      </svg>
      <figcaption class="small quiet">
        Upward: how often you were right, with its 80 % interval. Guess stands for 50 %, Fairly for
        75 %, Sure for 95 %: our own reading of these words.
      </figcaption>
    </figure>
  );
}

function Point({ point: { stated, observed, interval80, answers } }: { point: ReliabilityPoint }) {
  if (observed === null || interval80 === null) return null;
  const [low, high] = interval80;
  return (
    <>
      <path class="chart-reach" d={`M${at(stated)} ${up(low)}V${up(high)}`} />
      <circle
        class={answers < answersForPoint ? 'chart-point-few' : 'chart-point'}
        cx={at(stated)}
        cy={up(observed)}
        r="6"
      />
    </>
  );
}

export function ReliabilityTable({ points }: { points: readonly ReliabilityPoint[] }) {
  return (
    <table class="chart-table">
      <thead>
        <tr>
          <th scope="col">You said</th>
          <th scope="col">Stands for</th>
          <th scope="col">Right</th>
          <th scope="col">80 % interval</th>
          <th scope="col">Answers</th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ certainty, stated, observed, interval80, answers }) => (
          <tr key={certainty}>
            <th scope="row">{certaintyNames[certainty]}</th>
            <td>{percent(stated)}</td>
            <td>{observed === null ? '' : percent(observed)}</td>
            <td>{interval80 === null ? '' : interval80.map(percent).join(' to ')}</td>
            <td>{answers}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
