import { type Ability, abilityBefore, combinedAbility } from '../../src/domain/adaptive/ability.ts';
import { defaultRules } from '../../src/domain/adaptive/measuring-run.ts';
import type { SelectionStrategy, StoppingRule } from '../../src/domain/adaptive/strategy.ts';
import { weightsOf } from '../../src/domain/adaptive/strategy.ts';
import { maximumInformation, randomItems } from './compared-strategies.ts';
import { oneScalePrior } from './one-scale.ts';

/** A whole test, with how it chooses, stops and estimates. */
export interface ComparedTest {
  readonly name: 'ours' | 'naive' | 'random';
  readonly bank: 'known' | 'naive';
  readonly strategies: readonly SelectionStrategy[];
  readonly stop: StoppingRule;
  /** Stops here at the latest. */
  readonly longest: number;
  readonly start: (competencies: readonly string[]) => Ability;
}

/** What other adaptive tests do: go on until their own standard error is small. */
const untilStandardError: StoppingRule = (_next, moment) => {
  const { variance } = combinedAbility(moment.ability, weightsOf(moment));
  return Math.sqrt(variance) < 0.4;
};

const oneAbility = (competencies: readonly string[]) => abilityBefore(competencies, oneScalePrior);

/**
 * Ours as shipped, blueprint and exposure control included; plain maximum information and random items, both of which take
 * the guessed difficulties for true and the whole bank for one ability.
 */
export const comparedTests: readonly ComparedTest[] = [
  {
    name: 'ours',
    bank: 'known',
    strategies: defaultRules.strategies,
    stop: defaultRules.stop,
    longest: 25,
    start: (competencies) => abilityBefore(competencies),
  },
  {
    name: 'naive',
    bank: 'naive',
    strategies: maximumInformation,
    stop: untilStandardError,
    longest: 60,
    start: oneAbility,
  },
  {
    name: 'random',
    bank: 'naive',
    strategies: randomItems,
    stop: untilStandardError,
    longest: 60,
    start: oneAbility,
  },
];
