import { type Ability, combinedAbility, competencyAbility, withMarginal } from './ability.ts';
import { expectedReduction } from './expected-gain.ts';
import type { MeasuredItem } from './measured-item.ts';
import { type MeasuringGoal, weightsOf } from './strategy.ts';

/** 80 % of a normal distribution lie within so many SDs of its mean. */
const reachOf80 = 1.2816;

/**
 * How wide the 80 % interval of the role (logits, which are bands) is expected to be after these questions, whatever the
 * answers to them were: each takes away what a question aimed at its learner does. Shown during a run, since the true
 * width is another after a right answer than after a wrong one, and would tell which it was.
 */
export function expectedWidth(
  start: Ability,
  asked: readonly MeasuredItem[],
  goal: MeasuringGoal,
): number {
  const known = new Set(start.competencies);
  const ability = asked
    .filter(({ competency }) => known.has(competency))
    .reduce(afterAsking, start);
  const { variance } = combinedAbility(ability, weightsOf({ ability, goal }));
  return 2 * reachOf80 * Math.sqrt(variance);
}

/** By the formulas of `Ability`, with the expected variance of the margin in place of that after an answer. */
function afterAsking(ability: Ability, item: MeasuredItem): Ability {
  const before = competencyAbility(ability, item.competency);
  const margin = { mean: 0, variance: before.variance + item.difficultySd ** 2 };
  const share = before.variance / margin.variance;
  const variance = before.variance - share ** 2 * expectedReduction(item, margin);
  return withMarginal(ability, item.competency, { mean: before.mean, variance });
}
