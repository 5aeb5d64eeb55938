import type { LocalDay } from '../local-day.ts';
import type { TellingAnswer } from './measured-answer.ts';
import type { MeasuredItem } from './measured-item.ts';
import { type Moments, matchMoments } from './moment-matching.ts';
import { likelihood } from './response-model.ts';
import { type AbilityPrior, abilityPrior, evidenceHalfLifeDays } from './scale.ts';

/**
 * What is known of somebody's abilities: one normal distribution over all competencies, in logits.
 *
 * Before the first answer the mean is 0 and the covariance P = g^2 11' + s^2 I (a general factor and one specific
 * factor for each competency; Holzinger and Swineford 1937), so that an answer in one competency also tells of others.
 *
 * An answer to an item of competency k with difficulty N(b, v): its outcome depends on the margin z = x_k - difficulty,
 * whose prior is N(m_k - b, S_kk + v). From the moments of z after the answer (`moment-matching.ts`) those of x_k follow
 * by regression, and from them all others:
 *   E[x_k | answer]   = m_k  + S_kk / (S_kk + v) (E[z | answer] - E[z])
 *   Var[x_k | answer] = S_kk - S_kk^2 / (S_kk + v) (1 - Var[z | answer] / Var[z])
 *   m' = m + S_k / S_kk (E[x_k | answer] - m_k)
 *   S' = S - S_k S_k' / S_kk (1 - Var[x_k | answer] / S_kk)
 * where S_k is column k. All are exact for a normal prior, as the answer depends on the rest through x_k alone; the
 * uncertain difficulty is integrated over without a further approximation (it is what attenuates the slope).
 */
export interface Ability {
  /** Competency ids: the order of all that follows. */
  readonly competencies: readonly string[];
  readonly mean: Float64Array;
  /** Row by row; symmetric. */
  readonly covariance: Float64Array;
  readonly prior: AbilityPrior;
  /** What it holds for; null before the first answer. */
  readonly day: LocalDay | null;
}

export function abilityBefore(
  competencies: readonly string[],
  prior: AbilityPrior = abilityPrior,
): Ability {
  const size = competencies.length;
  const covariance = priorCovariance(size, prior);
  return { competencies, mean: new Float64Array(size), covariance, prior, day: null };
}

/**
 * The ability one answer later, in one pass: O(K^2) for K competencies.
 * @throws when the item's competency is not among those of the ability
 */
export function afterAnswer(before: Ability, answer: TellingAnswer): Ability {
  const ability = onDay(before, answer.day);
  const { competency } = answer.item;
  return withMarginal(
    ability,
    competency,
    marginalAfter(competencyAbility(ability, competency), answer),
  );
}

/** What is known of the item's competency after the answer, given what was known of that competency before. */
export function marginalAfter(
  before: Moments,
  { item, credit, retrievability }: TellingAnswer,
): Moments {
  const margin = marginOf(before, item);
  const outcome = { credit, retrievability: retrievability ?? 0 };
  const after = matchMoments(margin, (value) => likelihood(item, outcome, value));
  const share = before.variance / margin.variance;
  return {
    mean: before.mean + share * (after.mean - margin.mean),
    variance: before.variance * (1 - share * (1 - after.variance / margin.variance)),
  };
}

/** The same ability with something else known of one competency; the others follow by regression on it. */
export function withMarginal(ability: Ability, competency: string, after: Moments): Ability {
  const { mean, covariance } = ability;
  const before = competencyAbility(ability, competency);
  const column = covariancesOf(ability, placeOf(ability, competency));
  const shift = (after.mean - before.mean) / before.variance;
  const shrinkage = (1 - after.variance / before.variance) / before.variance;
  return {
    ...ability,
    mean: mean.map((value, row) => value + shift * (column[row] ?? 0)),
    covariance: lessOuterProduct(covariance, column, shrinkage),
  };
}

/**
 * Ability some days later: the mean stays, and the covariance returns to the prior's with the half-life of evidence,
 * S' = h S + (1 - h) P. For small times that is a random walk; it ends where nothing is known.
 * A clock that went back changes nothing.
 */
export function onDay(ability: Ability, day: LocalDay): Ability {
  const { covariance, prior, day: before } = ability;
  if (before === null) return { ...ability, day };
  if (day <= before) return ability;
  const kept = 2 ** ((before - day) / evidenceHalfLifeDays);
  const start = priorCovariance(ability.competencies.length, prior);
  const mixed = covariance.map((cell, at) => kept * cell + (1 - kept) * (start[at] ?? 0));
  return { ...ability, covariance: mixed, day };
}

/** @returns mean and variance of one competency; @throws when it is not among those of the ability */
export function competencyAbility(ability: Ability, competency: string): Moments {
  const place = placeOf(ability, competency);
  return {
    mean: ability.mean[place] ?? 0,
    variance: ability.covariance[place * (ability.mean.length + 1)] ?? 0,
  };
}

/**
 * Mean and variance of a weighted mean of competencies, such as a domain or a role.
 * @param weights one for each competency; adding up to 1
 */
export function combinedAbility(
  { mean, covariance }: Ability,
  weights: readonly number[],
): Moments {
  const size = mean.length;
  let combined = 0;
  let variance = 0;
  weights.forEach((weight, row) => {
    if (weight === 0) return;
    combined += weight * (mean[row] ?? 0);
    const covariances = covariance.subarray(row * size, (row + 1) * size);
    weights.forEach((other, column) => {
      variance += weight * other * (covariances[column] ?? 0);
    });
  });
  return { mean: combined, variance };
}

/** @throws when the competency is not among those of the ability */
export function placeOf({ competencies }: Ability, competency: string): number {
  const place = competencies.indexOf(competency);
  if (place === -1) throw new Error(`Inconsistent: no ability is kept for "${competency}"`);
  return place;
}

/** Mean and variance of ability minus difficulty before the item is answered. */
export function marginOf(
  { mean, variance }: Moments,
  { difficulty, difficultySd }: Pick<MeasuredItem, 'difficulty' | 'difficultySd'>,
): Moments {
  return { mean: mean - difficulty, variance: variance + difficultySd ** 2 };
}

/** The covariances of one competency with all. */
export function covariancesOf({ mean, covariance }: Ability, place: number): Float64Array {
  return covariance.subarray(place * mean.length, (place + 1) * mean.length);
}

function priorCovariance(size: number, { generalSd, specificSd }: AbilityPrior): Float64Array {
  const covariance = new Float64Array(size * size).fill(generalSd ** 2);
  return covariance.map((cell, at) => (at % (size + 1) === 0 ? cell + specificSd ** 2 : cell));
}

function lessOuterProduct(
  matrix: Float64Array,
  column: Float64Array,
  factor: number,
): Float64Array {
  const size = column.length;
  const result = new Float64Array(matrix.length);
  let cell = 0;
  for (const row of column) {
    for (let at = 0; at < size; at += 1, cell += 1) {
      result[cell] = (matrix[cell] ?? 0) - factor * row * (column[at] ?? 0);
    }
  }
  return result;
}
