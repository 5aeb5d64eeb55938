import { abilityBefore } from '../../../src/domain/adaptive/ability.ts';
import { countByCompetency } from '../../../src/domain/adaptive/content-balance.ts';
import { defaultStrategies } from '../../../src/domain/adaptive/next-item.ts';
import type { SelectionStrategy } from '../../../src/domain/adaptive/strategy.ts';
import { type BankUse, exposureOf } from '../bank-use.ts';
import { maximumInformation } from '../compared-strategies.ts';
import { overallEstimate, rmse } from '../estimate.ts';
import { type Experiment, type Plan, planOf } from '../experiment.ts';
import { atMost, forInformation } from '../figure.ts';
import { oneScalePrior } from '../one-scale.ts';
import { persons } from '../person.ts';
import { evenGoal, type PlayedRun, playRun, truthsOf, withoutStop } from '../play-run.ts';
import { mean } from '../statistics.ts';
import { competencyIds, syntheticBank } from '../synthetic-bank.ts';

const competencies = competencyIds(12);
const bankSize = 500;
const length = 20;

interface Use extends BankUse {
  readonly rmse: number;
  readonly deviation: number;
}

/** One ability behind all competencies: what is compared is the use of the bank, not what a profile gains. */
function use(strategies: readonly SelectionStrategy[], seed: number, people: number): Use {
  const bank = syntheticBank({ seed, size: bankSize, competencies, errorSd: 0, guessing: 0 });
  const setting = {
    bank: bank.map(({ known }) => known),
    truths: truthsOf(bank),
    goal: evenGoal(competencies, length),
    start: abilityBefore(competencies, oneScalePrior),
    rules: withoutStop(strategies),
  };
  const played = persons(people, competencies, oneScalePrior, seed).map((person) => ({
    person,
    run: playRun(person, setting),
  }));
  const runs = played.map(({ run }) => run);
  return {
    rmse: rmse(played.map(({ run, person }) => overallEstimate(run.ability, person))),
    deviation: Math.max(...runs.map(deviationOf)),
    ...exposureOf(
      runs.map(({ answers }) => answers),
      bankSize,
    ),
  };
}

/** By how many questions the worst competency is outside of its share rounded down and up. */
function deviationOf({ answers }: PlayedRun): number {
  const counts = countByCompetency(answers.map(({ item }) => item));
  const exact = length / competencies.length;
  const deviations = competencies.map((id) => {
    const count = counts.get(id) ?? 0;
    return Math.max(Math.floor(exact) - count, count - Math.ceil(exact), 0);
  });
  return Math.max(...deviations);
}

function average(strategies: readonly SelectionStrategy[], { seeds, people }: Plan): Use {
  const uses = seeds.map((seed) => use(strategies, seed, people));
  const of = (key: keyof Use) => mean(uses.map((it) => it[key]));
  return {
    rmse: of('rmse'),
    highest: of('highest'),
    overlap: of('overlap'),
    unused: of('unused'),
    deviation: Math.max(...uses.map(({ deviation }) => deviation)),
  };
}

export const fairUse: Experiment = {
  name: 'fair-use',
  about: '20 of 500 items in 12 competencies, default rules against plain maximum information',
  plans: { short: planOf(1, 400), full: planOf(5, 1000) },
  run: (plan) => {
    const anchor = average(maximumInformation, plan);
    const ours = average(defaultStrategies, plan);
    return [
      atMost('blueprint-deviation', ours.deviation, 0),
      atMost('unused', ours.unused, 0),
      atMost('overlap', ours.overlap, 0.12),
      atMost('highest-exposure', ours.highest, 0.54),
      atMost('rmse-ratio', ours.rmse / anchor.rmse, 1.23),
      forInformation('maximum-information/overlap', anchor.overlap),
      forInformation('maximum-information/highest-exposure', anchor.highest),
      forInformation('maximum-information/unused', anchor.unused),
      forInformation('maximum-information/rmse', anchor.rmse),
    ];
  },
};
