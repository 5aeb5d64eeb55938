import { abilityBefore, combinedAbility } from '../../../src/domain/adaptive/ability.ts';
import { eligible } from '../../../src/domain/adaptive/eligibility.ts';
import { mostGain, mostInformative } from '../../../src/domain/adaptive/information.ts';
import type { MeasuredItem } from '../../../src/domain/adaptive/measured-item.ts';
import { defaultStrategies } from '../../../src/domain/adaptive/next-item.ts';
import { type SelectionStrategy, weightsOf } from '../../../src/domain/adaptive/strategy.ts';
import {
  notWorthIts,
  worthOfAQuestion,
} from '../../../src/domain/adaptive/value-of-information.ts';
import { type Experiment, type Plan, planOf } from '../experiment.ts';
import { atLeast, atMost, type Figure, forInformation } from '../figure.ts';
import { gridEstimate, gridStandardError, gridTestAfter, gridTestBefore } from '../grid-test.ts';
import { isRightBand, oneScale, oneScalePrior, oneScaleStart } from '../one-scale.ts';
import { creditOf, type Person, persons } from '../person.ts';
import { evenGoal, playRun, type Setting, truthOf, truthsOf } from '../play-run.ts';
import { mean } from '../statistics.ts';
import { competencyIds, syntheticBank } from '../synthetic-bank.ts';

interface Settled {
  readonly items: number;
  readonly isRight: boolean;
}

/** Bank with known parameters, or cold: guesses off by 0.6 and slopes unknown. */
interface BankKind {
  readonly name: string;
  readonly errorSd: number;
  /** The rule to compare with, and its greatest length. */
  readonly standardError: number;
  readonly longest: number;
  /** Of a question, for the stop by value. */
  readonly worth: number;
  readonly limit: number;
}

const kinds: readonly BankKind[] = [
  { name: 'known', errorSd: 0, standardError: 0.3, longest: 30, worth: 0.004, limit: 0.6 },
  {
    name: 'cold',
    errorSd: 0.6,
    standardError: 0.4,
    longest: 60,
    worth: worthOfAQuestion,
    limit: 0.66,
  },
];

const blueprint = competencyIds(12);

const truthOfPerson = ({ abilities }: Person) => Object.values(abilities)[0] ?? 0;

function byStandardError(person: Person, setting: Setting, kind: BankKind): Settled {
  let test = gridTestBefore();
  let left: readonly MeasuredItem[] = setting.bank;
  while (test.asked.length < kind.longest) {
    const item = mostInformative(left, gridEstimate(test).mean);
    test = gridTestAfter(test, item, creditOf(person, item, truthOf(setting.truths, item.id)));
    left = left.filter((it) => it !== item);
    if (gridStandardError(test) < kind.standardError) break;
  }
  const { mean: estimated, sd } = gridEstimate(test);
  const isRight = isRightBand({ mean: estimated, variance: sd ** 2 }, truthOfPerson(person));
  return { items: test.asked.length, isRight };
}

function byValue(
  person: Person,
  setting: Setting,
  strategies: readonly SelectionStrategy[],
  worth: number,
): Settled {
  const rules = { strategies, stop: notWorthIts(worth) };
  const { answers, ability } = playRun(person, { ...setting, rules });
  const known = combinedAbility(ability, weightsOf({ ability, goal: setting.goal }));
  return { items: answers.length, isRight: isRightBand(known, truthOfPerson(person)) };
}

/** The same questions in twelve competencies of equal shares, one ability behind them all. */
function underControl(setting: Setting): Setting {
  const bank = setting.bank.map((item, index) => ({
    ...item,
    competency: blueprint[index % blueprint.length] ?? '',
  }));
  const { longest } = setting.goal;
  const goal = { ...evenGoal(blueprint, longest), shortest: 1 };
  return { ...setting, bank, goal, start: abilityBefore(blueprint, oneScalePrior) };
}

/** One ability, whatever the competency is called. */
function generalist(person: Person): Person {
  const ability = truthOfPerson(person);
  return { ...person, abilities: Object.fromEntries(blueprint.map((id) => [id, ability])) };
}

function compare(kind: BankKind, plan: Plan): Figure[] {
  const anchor: Settled[] = [];
  const ours: Settled[] = [];
  const controlled: Settled[] = [];
  for (const seed of plan.seeds) {
    const shape = { seed, size: 500, competencies: oneScale, errorSd: kind.errorSd, guessing: 0 };
    const bank = syntheticBank(shape);
    const truths = truthsOf(bank);
    const goal = { ...evenGoal(oneScale, kind.longest), shortest: 1 };
    const setting = { truths, goal, start: oneScaleStart, rules: { strategies: [], stop: never } };
    const naive = { ...setting, bank: bank.map((item) => item.naive) };
    const known = { ...setting, bank: bank.map((item) => item.known) };
    const controlledSetting = underControl(known);
    for (const person of persons(plan.people, oneScale, oneScalePrior, seed)) {
      anchor.push(byStandardError(person, naive, kind));
      ours.push(byValue(person, known, [eligible, mostGain], kind.worth));
      const spread = generalist(person);
      controlled.push(byValue(spread, controlledSetting, defaultStrategies, kind.worth));
    }
  }
  return figures(kind, anchor, ours, controlled);
}

const never = () => false;

function figures(
  kind: BankKind,
  anchor: readonly Settled[],
  ours: readonly Settled[],
  controlled: readonly Settled[],
): Figure[] {
  const items = (settled: readonly Settled[]) => mean(settled.map((it) => it.items));
  const right = (settled: readonly Settled[]) => mean(settled.map((it) => (it.isRight ? 1 : 0)));
  const { name } = kind;
  return [
    forInformation(`${name}/items-by-standard-error`, items(anchor)),
    forInformation(`${name}/exact-band-by-standard-error`, right(anchor)),
    forInformation(`${name}/items-by-value`, items(ours)),
    atMost(`${name}/items-ratio`, items(ours) / items(anchor), kind.limit),
    atLeast(`${name}/exact-band-difference`, right(ours) - right(anchor), -0.005),
    forInformation(`${name}/blueprint-and-exposure/items-by-value`, items(controlled)),
    forInformation(`${name}/blueprint-and-exposure/items-ratio`, items(controlled) / items(anchor)),
    forInformation(
      `${name}/blueprint-and-exposure/exact-band-difference`,
      right(controlled) - right(anchor),
    ),
  ];
}

export const fewerItems: Experiment = {
  name: 'fewer-items',
  about:
    'stop by value of information against a standard error below 0.30 (cold bank: 0.40), 500 items on one scale',
  plans: { short: planOf(2, 150), full: planOf(5, 3000) },
  run: (plan) => kinds.flatMap((kind) => compare(kind, plan)),
};
