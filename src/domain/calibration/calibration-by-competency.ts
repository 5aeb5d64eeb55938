import { answersForVerdict, type Calibration, calibrationOf } from './calibration.ts';
import { type CertaintyTally, joinTallies } from './certainty-tally.ts';

export interface CompetencyCalibration extends Calibration {
  readonly competency: string;
}

type Called = Iterable<{ readonly competency: string; readonly calls: CertaintyTally }>;

/** How certainty went with all answers together. */
export function overallCalibration(questions: Called): Calibration {
  return calibrationOf(joinTallies([...questions].map(({ calls }) => calls)));
}

/** Competencies with enough answers for a word, the most over-confident first. */
export function calibrationByCompetency(questions: Called): CompetencyCalibration[] {
  return [...Map.groupBy(questions, ({ competency }) => competency)]
    .map(([competency, own]) => ({ competency, ...overallCalibration(own) }))
    .filter(({ answers }) => answers >= answersForVerdict)
    .sort((one, other) => (other.bias ?? 0) - (one.bias ?? 0));
}
