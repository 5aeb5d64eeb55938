import { type Certainty, certainties } from '../ledger/event.ts';
import type { CertaintyTally } from './certainty-tally.ts';

/**
 * What each step of certainty says, as a probability of being right. An editorial reading of the three words on
 * the screen, printed beside them: low is a guess between two, high is nineteen times in twenty.
 */
export const statedProbability: Readonly<Record<Certainty, number>> = {
  low: 0.5,
  mid: 0.75,
  high: 0.95,
};

/** Fewer answers with one certainty, and the share that was right is chance. */
export const answersForPoint = 5;

/** Fewer answers with a certainty in all, and no word is said about over- or under-confidence. */
export const answersForVerdict = 15;

/** One point of a reliability diagram. */
export interface ReliabilityPoint {
  readonly certainty: Certainty;
  /** 0..1 */
  readonly stated: number;
  /** Mean credit, 0..1; null without answers. */
  readonly observed: number | null;
  /** 80 % interval of the share that would be right in the long run (Wilson); null without answers. */
  readonly interval80: readonly [low: number, high: number] | null;
  readonly answers: number;
}

export interface Calibration {
  readonly points: readonly ReliabilityPoint[];
  readonly answers: number;
  /** Mean squared difference between what was stated and what came of it, 0..1, lower is better; null without answers. */
  readonly brier: number | null;
  /** Mean stated minus mean observed: above 0 is over-confident; null without answers. */
  readonly bias: number | null;
  /** Its standard error, of the answers as independent; null without answers. */
  readonly biasError: number | null;
  readonly verdict: 'not-enough' | 'over-confident' | 'under-confident' | 'calibrated';
}

/** Half of a central 80 % interval of the normal distribution, in SDs. */
const reachOf80 = 1.2816;

/** The certainties whose answers were right more or less often than stated, so far that chance does not explain it 8 times in 10. */
export function pointsApart({ points }: Calibration): ReliabilityPoint[] {
  return points.filter(({ answers, stated, interval80 }) => {
    if (interval80 === null || answers < answersForPoint) return false;
    return stated < interval80[0] || stated > interval80[1];
  });
}

/** @see Brier (1950), Verification of forecasts expressed in terms of probability; Murphy and Winkler (1977) for the diagram */
export function calibrationOf(tally: CertaintyTally): Calibration {
  const points = certainties.map((certainty) => pointOf(certainty, tally));
  const answers = points.reduce((sum, point) => sum + point.answers, 0);
  if (answers === 0) {
    return { points, answers, brier: null, bias: null, biasError: null, verdict: 'not-enough' };
  }
  const mean = (shareOf: (certainty: Certainty) => number) =>
    certainties.reduce((sum, certainty) => sum + shareOf(certainty), 0) / answers;
  const brier = mean((it) => squaredError(statedProbability[it], tally[it]));
  const bias = mean((it) => statedProbability[it] * tally[it].answers - tally[it].credit);
  // The squared differences have mean `brier` and the differences themselves mean `bias`.
  const biasError = Math.sqrt(Math.max(0, brier - bias ** 2) / answers);
  return { points, answers, brier, bias, biasError, verdict: verdictOf(answers, bias, biasError) };
}

/** Sum of (p - credit)^2. */
function squaredError(stated: number, { answers, credit, squares }: CertaintyTally[Certainty]) {
  return stated ** 2 * answers - 2 * stated * credit + squares;
}

/** Said only where the 80 % interval of the bias leaves out 0. */
function verdictOf(answers: number, bias: number, biasError: number): Calibration['verdict'] {
  if (answers < answersForVerdict) return 'not-enough';
  if (bias - reachOf80 * biasError > 0) return 'over-confident';
  return bias + reachOf80 * biasError < 0 ? 'under-confident' : 'calibrated';
}

function pointOf(certainty: Certainty, tally: CertaintyTally): ReliabilityPoint {
  const { answers, credit } = tally[certainty];
  const stated = statedProbability[certainty];
  if (answers === 0) return { certainty, stated, observed: null, interval80: null, answers };
  const observed = credit / answers;
  return { certainty, stated, observed, interval80: wilson(observed, answers), answers };
}

/** @see Wilson (1927), Probable inference, the law of succession, and statistical inference */
function wilson(share: number, count: number): readonly [number, number] {
  const z2 = reachOf80 ** 2;
  const centre = (share + z2 / (2 * count)) / (1 + z2 / count);
  const reach =
    (reachOf80 / (1 + z2 / count)) *
    Math.sqrt((share * (1 - share)) / count + z2 / (4 * count ** 2));
  return [Math.max(0, centre - reach), Math.min(1, centre + reach)];
}
