import { Cat } from '@bdelab/jscat';
import { abilityBefore } from '../../../src/domain/adaptive/ability.ts';
import { eligible } from '../../../src/domain/adaptive/eligibility.ts';
import { mostGain, mostInformative } from '../../../src/domain/adaptive/information.ts';
import { type AbilityPrior, abilityPrior } from '../../../src/domain/adaptive/scale.ts';
import type { SelectionStrategy } from '../../../src/domain/adaptive/strategy.ts';
import { maximumInformation, randomItems } from '../compared-strategies.ts';
import { type Estimate, overallEstimate, overallTruth, rmse } from '../estimate.ts';
import { exactOverall } from '../exact-posterior.ts';
import { type Experiment, type Plan, planOf } from '../experiment.ts';
import { atMost, type Figure, forInformation } from '../figure.ts';
import { answerTo } from '../jscat.ts';
import { oneScale, oneScalePrior } from '../one-scale.ts';
import { creditOf, persons } from '../person.ts';
import { evenGoal, playRun, truthOf, truthsOf, withoutStop } from '../play-run.ts';
import { realBank } from '../real-bank.ts';
import { competencyIds, type SimulatedItem, syntheticBank } from '../synthetic-bank.ts';

/** A bank, and how the abilities of the people in it are spread. */
interface Case {
  readonly name: string;
  readonly competencies: readonly string[];
  readonly prior: AbilityPrior;
  readonly bank: (seed: number) => readonly SimulatedItem[];
}

const length = 20;

const oneScaleShape = { size: 500, competencies: oneScale, errorSd: 0.7, guessing: 0 };
const blueprint = competencyIds(20);
const blueprintShape = { size: 684, competencies: blueprint, errorSd: 0.7, guessing: 0.2 };

function allCases(): Case[] {
  const skills = { prior: abilityPrior };
  return [
    {
      name: 'one-scale',
      competencies: oneScale,
      prior: oneScalePrior,
      bank: (seed) => syntheticBank({ seed, ...oneScaleShape }),
    },
    {
      ...skills,
      name: 'blueprint-shape',
      competencies: blueprint,
      bank: (seed) => syntheticBank({ seed, ...blueprintShape }),
    },
    {
      ...skills,
      name: 'real-bank',
      competencies: realBank(0).competencies,
      bank: (seed) => realBank(seed).items,
    },
  ];
}

/** Who takes guesses at their word also takes the test for a measure of a single ability. */
const singleAbility: AbilityPrior = oneScalePrior;

interface Method {
  readonly strategies: readonly SelectionStrategy[];
  readonly bank: 'naive' | 'known';
  readonly prior: AbilityPrior;
}

type MethodName = 'ours' | 'naive' | 'naiveSkills' | 'random';

function methodsFor({ prior }: Case): Record<MethodName, Method> {
  return {
    ours: { strategies: [eligible, mostGain], bank: 'known', prior },
    naive: { strategies: maximumInformation, bank: 'naive', prior: singleAbility },
    // What of the difference is due to skills, and what to doubt about difficulties.
    naiveSkills: { strategies: [eligible, mostGain], bank: 'naive', prior },
    random: { strategies: randomItems, bank: 'naive', prior: singleAbility },
  };
}

interface Errors {
  readonly stated: readonly Estimate[];
  /** Of the exact posterior mean after the same answers. */
  readonly exact: readonly Estimate[];
}

function errorsOf(it: Case, method: Method, plan: Plan): Errors {
  const { competencies, prior } = it;
  const played = plan.seeds.flatMap((seed) => {
    const bank = it.bank(seed);
    const setting = {
      bank: bank.map((item) => item[method.bank]),
      truths: truthsOf(bank),
      goal: evenGoal(competencies, length, 'level'),
      start: abilityBefore(competencies, method.prior),
      rules: withoutStop(method.strategies),
    };
    const known = new Map(bank.map((item) => [item.known.id, item.known]));
    return persons(plan.people, competencies, prior, seed).map((person) => {
      const { ability, answers } = playRun(person, setting);
      const doubted = answers.map((answer) => ({
        ...answer,
        item: known.get(answer.item.id) ?? answer.item,
      }));
      const exact = exactOverall(competencies, prior, doubted) - overallTruth(person);
      return { stated: overallEstimate(ability, person), exact: { error: exact, sd: 0 } };
    });
  });
  return { stated: played.map((one) => one.stated), exact: played.map((one) => one.exact) };
}

/** jsCAT as it comes: maximum likelihood within -6 to 6, maximum information, guesses at their word. */
function jsCatErrors({ competencies, prior, bank: bankOf }: Case, plan: Plan): Estimate[] {
  return plan.seeds.flatMap((seed) => {
    const bank = bankOf(seed);
    const truths = truthsOf(bank);
    return persons(plan.people / 4, competencies, prior, seed).map((person) => {
      const cat = new Cat();
      let left = bank.map((item) => item.naive);
      for (let asked = 0; asked < length; asked += 1) {
        const item = mostInformative(left, cat.theta);
        answerTo(cat, item, creditOf(person, item, truthOf(truths, item.id)));
        left = left.filter((other) => other !== item);
      }
      return { error: cat.theta - overallTruth(person), sd: 0 };
    });
  });
}

function compare(it: Case, plan: Plan): Figure[] {
  const methods = methodsFor(it);
  const of = (name: MethodName) => errorsOf(it, methods[name], plan);
  const ours = of('ours');
  const naive = of('naive');
  const [our, other] = [rmse(ours.stated), rmse(naive.stated)];
  const random = rmse(of('random').stated);
  const asItComes = rmse(jsCatErrors(it, plan));
  const { name } = it;
  return [
    forInformation(`${name}/rmse-ours`, our),
    forInformation(`${name}/rmse-naive`, other),
    forInformation(`${name}/rmse-naive-with-skills`, rmse(of('naiveSkills').stated)),
    forInformation(`${name}/rmse-jscat-as-it-comes`, asItComes),
    forInformation(`${name}/rmse-random`, random),
    atMost(`${name}/ratio-to-naive`, our / other, 0.9),
    atMost(`${name}/ratio-to-jscat-as-it-comes`, our / asItComes, 0.9),
    atMost(`${name}/ratio-to-random`, our / random, 0.9),
    // How far the estimate is from the best there can be after the same answers, and what that would make of naive ones.
    atMost(`${name}/ratio-to-exact-posterior`, our / rmse(ours.exact), 1.005),
    forInformation(`${name}/exact-posterior-of-naive-answers`, rmse(naive.exact) / other),
  ];
}

export const guessedDifficulties: Experiment = {
  name: 'guessed-difficulties',
  about:
    'overall ability after 20 questions, guesses off by an SD of 0.7, slopes unknown; naive: maximum information and expected a posteriori that take guesses at their word and all questions for one ability',
  plans: { short: planOf(24, 4), full: planOf(40, 100) },
  run: (plan) => allCases().flatMap((it) => compare(it, plan)),
};
