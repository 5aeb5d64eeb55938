import { abilityBefore } from '../../../src/domain/adaptive/ability.ts';
import { defaultStrategies } from '../../../src/domain/adaptive/next-item.ts';
import { abilityPrior } from '../../../src/domain/adaptive/scale.ts';
import { competencyEstimates, coverage, type Estimate, overallEstimate } from '../estimate.ts';
import { type Experiment, type Plan, planOf } from '../experiment.ts';
import { type Figure, forInformation } from '../figure.ts';
import { persons } from '../person.ts';
import { evenGoal, playRun, withoutStop } from '../play-run.ts';
import { competencyIds, syntheticBank } from '../synthetic-bank.ts';
import { asAssumed, truthsIn, type World, wrongWorlds } from '../worlds.ts';

const competencies = competencyIds(20);
const reach80 = 1.2816;

const same = asAssumed.truth;

const worlds: readonly World[] = [
  asAssumed,
  ...wrongWorlds(competencies),
  {
    name: 'bank-harder-by-0.3',
    truth: (truth) => ({ ...truth, difficulty: truth.difficulty + 0.3 }),
    people: abilityPrior,
  },
  { name: 'correlation-0.3', truth: same, people: { generalSd: 0.548, specificSd: 0.837 } },
  { name: 'correlation-0.7', truth: same, people: { generalSd: 0.837, specificSd: 0.548 } },
];

function play(world: World, { seeds, people }: Plan): Figure[] {
  const own: Estimate[] = [];
  const overall: Estimate[] = [];
  for (const seed of seeds) {
    const bank = syntheticBank({ seed, size: 684, competencies, errorSd: 0.7, guessing: 0.2 });
    const setting = {
      bank: bank.map(({ known }) => known),
      truths: truthsIn(world, bank),
      goal: evenGoal(competencies, 25),
      start: abilityBefore(competencies),
      rules: withoutStop(defaultStrategies),
    };
    for (const person of persons(people, competencies, world.people, seed)) {
      const { ability } = playRun(person, setting);
      own.push(...competencyEstimates(ability, person));
      overall.push(overallEstimate(ability, person));
    }
  }
  return [
    forInformation(`${world.name}/overall-cover-80`, coverage(overall, reach80)),
    forInformation(`${world.name}/competency-cover-80`, coverage(own, reach80)),
  ];
}

export const wrongModel: Experiment = {
  name: 'wrong-model',
  about:
    'how far the 80 % interval holds where guessing, slopes, difficulties, skills or correlations are not as assumed',
  plans: { short: planOf(1, 60), full: planOf(8, 125) },
  run: (plan) => worlds.flatMap((world) => play(world, plan)),
};
