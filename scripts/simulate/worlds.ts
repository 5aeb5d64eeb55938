import { type AbilityPrior, abilityPrior } from '../../src/domain/adaptive/scale.ts';
import { randomFor } from './chance.ts';
import type { SimulatedItem, Truth } from './synthetic-bank.ts';

/** How things really are, where the model has it otherwise. */
export interface World {
  readonly name: string;
  /** What the truth of an item becomes. */
  readonly truth: (truth: Truth, item: SimulatedItem) => Truth;
  readonly people: AbilityPrior;
}

const same = (truth: Truth) => truth;

/** A share of what an item takes is another competency of the bank. */
function crossed(competencies: readonly string[], share: number): World['truth'] {
  return (truth, { known }) => {
    const others = competencies.filter((id) => id !== known.competency);
    const place = Math.floor(randomFor('crossed', known.id)() * others.length);
    const competency = others[place];
    return competency === undefined ? truth : { ...truth, alsoTakes: { competency, share } };
  };
}

/** As the model has it. */
export const asAssumed: World = { name: 'as-assumed', truth: same, people: abilityPrior };

/** Items and people that break one assumption each, for a bank of these competencies. */
export function wrongWorlds(competencies: readonly string[]): readonly World[] {
  const people = abilityPrior;
  const of = (name: string, truth: World['truth']): World => ({ name, truth, people });
  return [
    of('twice-the-guessing', (truth) => ({ ...truth, guessing: 2 * truth.guessing })),
    of('steeper-slopes', (truth) => ({ ...truth, slope: 1.4 * truth.slope })),
    of('flatter-slopes', (truth) => ({ ...truth, slope: truth.slope / 1.4 })),
    of('two-skills-an-item', crossed(competencies, 0.4)),
  ];
}

export function truthsIn(
  { truth }: World,
  bank: readonly SimulatedItem[],
): ReadonlyMap<string, Truth> {
  return new Map(bank.map((item) => [item.known.id, truth(item.truth, item)]));
}
