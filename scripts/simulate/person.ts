import { expectedCredit } from '../../src/domain/adaptive/response-model.ts';
import type { AbilityPrior } from '../../src/domain/adaptive/scale.ts';
import { normal, randomFor } from './chance.ts';
import type { Truth } from './synthetic-bank.ts';

export interface Person {
  readonly seed: number;
  /** True ability by competency id. */
  readonly abilities: Readonly<Record<string, number>>;
}

/** People as the prior describes them. */
export function persons(
  count: number,
  competencies: readonly string[],
  { generalSd, specificSd }: AbilityPrior,
  seed = 0,
): Person[] {
  return Array.from({ length: count }, (_, index) => {
    const random = randomFor('person', seed, index);
    const general = generalSd * normal(random);
    const abilities = competencies.map((id) => [id, general + specificSd * normal(random)]);
    return { seed: seed * 1_000_003 + index, abilities: Object.fromEntries(abilities) };
  });
}

/**
 * Right (1) or wrong (0). The draw hangs on person and item alone, so that all methods see the same answer
 * (common random numbers); `again` distinguishes repeated answers.
 */
export function creditOf(
  person: Person,
  item: { readonly id: string; readonly competency: string },
  truth: Truth,
  again = 0,
): number {
  const ability = abilityFor(person, item.competency, truth);
  const chance = randomFor(person.seed, item.id, again)();
  return chance < expectedCredit(truth, ability - truth.difficulty) ? 1 : 0;
}

function abilityFor({ abilities }: Person, competency: string, { alsoTakes }: Truth): number {
  const own = abilities[competency] ?? 0;
  if (alsoTakes === undefined) return own;
  const other = abilities[alsoTakes.competency] ?? 0;
  return (1 - alsoTakes.share) * own + alsoTakes.share * other;
}
