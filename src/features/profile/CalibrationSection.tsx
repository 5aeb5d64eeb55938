import {
  answersForVerdict,
  type Calibration,
  pointsApart,
} from '#domain/calibration/calibration.ts';
import type { CompetencyCalibration } from '#domain/calibration/calibration-by-competency.ts';
import type { Names, PartProps } from './names.ts';
import { certaintyNames, ReliabilityDiagram, ReliabilityTable } from './ReliabilityDiagram.tsx';
import { Twin } from './Twin.tsx';

/** How sure the learner was, and how often that was right. */
export function CalibrationSection({ room, names }: PartProps) {
  const { overall, byCompetency } = room.calibration();
  return (
    <section class="stack" aria-labelledby="calibration">
      <h2 id="calibration">How well you know what you know</h2>
      {overall.answers === 0 ? (
        <p>
          Nothing yet. Say with an answer how sure you are, and this shows how often you were right.
        </p>
      ) : (
        <>
          <p>{verdictInWords(overall)}</p>
          <p>{apartInWords(overall)}</p>
          <ReliabilityDiagram points={overall.points} />
          <Twin table={() => <ReliabilityTable points={overall.points} />} />
          {byCompetency.length > 0 && <BySkill rows={byCompetency} names={names} />}
        </>
      )}
    </section>
  );
}

const verdictWords = {
  'over-confident': 'Over-confident',
  'under-confident': 'Under-confident',
  calibrated: 'Well calibrated, as far as can be told',
} as const;

function verdictInWords({ verdict, answers, brier, bias, biasError }: Calibration): string {
  const score = brier === null ? '' : ` Brier score ${brier.toFixed(2)}, where 0 is best.`;
  if (verdict === 'not-enough') {
    return `Not enough evidence for a word: ${answers} of ${answersForVerdict} answers with a certainty.${score}`;
  }
  const reach = Math.round(128.16 * (biasError ?? 0));
  const off = Math.round(100 * (bias ?? 0));
  const direction = off < 0 ? 'below' : 'above';
  return `${verdictWords[verdict]}: what you said was ${Math.abs(off)} points ${direction} what came of it, give or take ${reach}, in ${answers} answers.${score}`;
}

/** "“Sure”, which stands for 95 %, was right 62 % of the time." */
function apartInWords(calibration: Calibration): string {
  return pointsApart(calibration)
    .map(({ certainty, stated, observed }) => {
      const [said, right] = [stated, observed ?? 0].map((share) => Math.round(100 * share));
      return `“${certaintyNames[certainty]}”, which stands for ${said} %, was right ${right} % of the time.`;
    })
    .join(' ');
}

function BySkill({ rows, names }: { rows: readonly CompetencyCalibration[]; names: Names }) {
  return (
    <table class="chart-table">
      <caption class="small quiet">Skills with {answersForVerdict} such answers or more</caption>
      <thead>
        <tr>
          <th scope="col">Skill</th>
          <th scope="col">Answers</th>
          <th scope="col">Brier</th>
          <th scope="col">Verdict</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ competency, answers, brier, verdict }) => (
          <tr key={competency}>
            <th scope="row">{names.short(competency)}</th>
            <td>{answers}</td>
            <td>{brier?.toFixed(2)}</td>
            <td>{verdict}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
