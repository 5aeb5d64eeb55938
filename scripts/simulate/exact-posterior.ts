import type { MeasuredAnswer } from '../../src/domain/adaptive/measured-answer.ts';
import type { MeasuredItem } from '../../src/domain/adaptive/measured-item.ts';
import { expectedCredit } from '../../src/domain/adaptive/response-model.ts';
import type { AbilityPrior } from '../../src/domain/adaptive/scale.ts';
import { logSlopeSd } from './synthetic-bank.ts';

/**
 * The least error that any estimate can have which knows the answers and the guesses: the mean of the exact posterior of
 * the overall ability. Nothing of `src/domain` but the response curve is in it: given the general factor the competencies are
 * independent, so it is a sum over a grid of that factor times sums over a grid of each competency, with the errors of
 * difficulty and slope added up inside.
 */
const step = 0.25;
const grid = Array.from({ length: 49 }, (_, index) => -6 + index * step);

/** Of a standard normal distribution. */
const errors = Array.from({ length: 13 }, (_, index) => -3 + index * 0.5);

function density(x: number, sd: number): number {
  return Math.exp(-0.5 * (x / sd) ** 2) / (sd * Math.sqrt(2 * Math.PI));
}

const curves = new WeakMap<MeasuredItem, Float64Array>();

/** Expected credit on the grid, difficulty and slope unknown. */
function curveOf(item: MeasuredItem): Float64Array {
  const found = curves.get(item);
  if (found) return found;
  const curve = Float64Array.from(grid, (ability) => averageCredit(item, ability));
  curves.set(item, curve);
  return curve;
}

function averageCredit({ slope, guessing, ...item }: MeasuredItem, ability: number): number {
  let [sum, mass] = [0, 0];
  for (const ofSlope of errors) {
    const curve = { slope: slope * Math.exp(logSlopeSd * ofSlope), guessing };
    for (const ofDifficulty of errors) {
      const weight = density(ofSlope, 1) * density(ofDifficulty, 1);
      const difficulty = item.difficulty + item.difficultySd * ofDifficulty;
      sum += weight * expectedCredit(curve, ability - difficulty);
      mass += weight;
    }
  }
  return sum / mass;
}

/** Likelihood of right or wrong answers on the grid. */
function likelihoodOf(answers: readonly MeasuredAnswer[]): Float64Array {
  const curves = answers.map(({ item, credit }) => ({ curve: curveOf(item), credit }));
  return Float64Array.from(grid, (_, at) =>
    curves.reduce((product, { curve, credit }) => {
      const right = curve[at] ?? 0;
      return product * (credit === 1 ? right : 1 - right);
    }, 1),
  );
}

/** Mass and mean of a competency around the general factor. */
function around(general: number, likelihood: Float64Array, specificSd: number) {
  if (specificSd === 0) {
    const at = Math.round((general - (grid[0] ?? 0)) / step);
    return { mass: likelihood[at] ?? 0, mean: general };
  }
  let [mass, first] = [0, 0];
  grid.forEach((ability, at) => {
    const share = density(ability - general, specificSd) * (likelihood[at] ?? 0) * step;
    mass += share;
    first += share * ability;
  });
  return { mass, mean: first / mass };
}

/** Exact posterior mean of the plain mean of all competencies. @param answers right or wrong, never repeated */
export function exactOverall(
  competencies: readonly string[],
  { generalSd, specificSd }: AbilityPrior,
  answers: readonly MeasuredAnswer[],
): number {
  const answered = competencies
    .map((id) => answers.filter(({ item }) => item.competency === id))
    .filter((own) => own.length > 0)
    .map(likelihoodOf);
  const untouched = competencies.length - answered.length;
  let [total, first] = [0, 0];
  for (const general of grid) {
    const parts = answered.map((likelihood) => around(general, likelihood, specificSd));
    const mass = parts.reduce((product, part) => product * part.mass, density(general, generalSd));
    const sum = parts.reduce((so, part) => so + part.mean, untouched * general);
    total += mass;
    first += (mass * sum) / competencies.length;
  }
  return first / total;
}
