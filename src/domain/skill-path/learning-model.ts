import { combinedAbility } from '../adaptive/ability.ts';
import { probabilityAbove } from '../adaptive/band-probability.ts';
import { attenuatedSlope } from '../adaptive/expected-gain.ts';
import type { MeasuredItem } from '../adaptive/measured-item.ts';
import { expectedCredit } from '../adaptive/response-model.ts';
import type { RoleReadiness } from '../readiness/role-readiness.ts';

/**
 * What learning one question adds to its competency, in logits. An editorial assumption, and the only one of the plan: a
 * competency has some 34 questions, and who has learned all of them should have gained about a band, which is one logit.
 * Nobody's learning stands behind it; the page says so.
 */
export const gainOfAQuestion = 0.03;

/**
 * What reading about something teaches of what answering and being corrected does. Editorial, too; that reading fades
 * faster than answering is well known (Roediger and Karpicke 2006, Test-enhanced learning).
 */
export const shareOfReading = 0.25;

/** Competency id to the logits it is expected to rise by. */
export type Shifts = ReadonlyMap<string, number>;

/** Chance that the role as a whole is at its target band, by what competencies rise. */
export function chanceByShifts({
  ability,
  band,
  competencies,
}: RoleReadiness): (shifts: Shifts) => number {
  const shares = new Map(competencies.map(({ id, share }) => [id, share]));
  const weights = ability.competencies.map((id) => shares.get(id) ?? 0);
  const { mean, variance } = combinedAbility(ability, weights);
  return (shifts) => {
    const rise = competencies.reduce(
      (sum, { id, share }) => sum + share * (shifts.get(id) ?? 0),
      0,
    );
    return probabilityAbove({ mean: mean + rise, variance }, band);
  };
}

/** Probability of knowing a question, as far as the ability in its competency tells: guessing left out. */
export function chanceOfKnowing(
  item: Pick<MeasuredItem, 'difficulty' | 'difficultySd' | 'slope'>,
  { estimate, variance }: { readonly estimate: number; readonly variance: number },
): number {
  const slope = attenuatedSlope(item.slope, variance + item.difficultySd ** 2);
  return expectedCredit({ slope, guessing: 0 }, estimate - item.difficulty);
}

/** What is gained by working through questions that are known with these probabilities, in logits. */
export function gainOfLearning(known: readonly number[]): number {
  return known.reduce((sum, chance) => sum + gainOfAQuestion * (1 - chance), 0);
}
