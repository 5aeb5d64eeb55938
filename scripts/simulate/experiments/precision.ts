import { competencyAbility } from '../../../src/domain/adaptive/ability.ts';
import { mostInformative } from '../../../src/domain/adaptive/information.ts';
import { maximumInformation } from '../compared-strategies.ts';
import { type Estimate, rmse } from '../estimate.ts';
import { type Experiment, type Plan, planOf } from '../experiment.ts';
import { atLeast, atMost, type Figure, forInformation } from '../figure.ts';
import { gridEstimate, gridTestAfter, gridTestBefore } from '../grid-test.ts';
import { answerTo, jsCatChoice, newCat, stimulusOf } from '../jscat.ts';
import { oneScale, oneScalePrior, oneScaleStart } from '../one-scale.ts';
import { creditOf, type Person, persons } from '../person.ts';
import {
  evenGoal,
  itemOf,
  playRun,
  type Setting,
  truthOf,
  truthsOf,
  withoutStop,
} from '../play-run.ts';
import { syntheticBank } from '../synthetic-bank.ts';

const length = 20;
const ability = oneScale[0] ?? '';
const abilityOf = (person: Person) => person.abilities[ability] ?? 0;

function gridEstimateOf(person: Person, { bank, truths }: Setting): Estimate {
  let test = gridTestBefore();
  let left = bank;
  for (let asked = 0; asked < length; asked += 1) {
    const item = mostInformative(left, gridEstimate(test).mean);
    test = gridTestAfter(test, item, creditOf(person, item, truthOf(truths, item.id)));
    left = left.filter((it) => it !== item);
  }
  const { mean, sd } = gridEstimate(test);
  return { error: mean - abilityOf(person), sd };
}

function ourEstimateOf(person: Person, setting: Setting): Estimate {
  const { mean, variance } = competencyAbility(playRun(person, setting).ability, ability);
  return { error: mean - abilityOf(person), sd: Math.sqrt(variance) };
}

interface Agreement {
  readonly decisions: number;
  readonly samePicks: number;
  /** Largest difference of the estimate from jsCAT's, in logits. */
  readonly apart: number;
}

/** A run of jsCAT; at each step, what our plain mode would pick at its estimate, and what the fast grid estimates. */
function besideJsCat(person: Person, { bank, truths }: Setting): Agreement {
  const cat = newCat();
  let [left, stimuli] = [bank, bank.map(stimulusOf)];
  let test = gridTestBefore();
  let [samePicks, apart] = [0, 0];
  for (let asked = 0; asked < length; asked += 1) {
    const choice = jsCatChoice(cat, stimuli);
    if (mostInformative(left, cat.theta).id === choice.id) samePicks += 1;
    const item = itemOf(left, choice.id);
    const credit = creditOf(person, item, truthOf(truths, item.id));
    answerTo(cat, item, credit);
    test = gridTestAfter(test, item, credit);
    apart = Math.max(apart, Math.abs(gridEstimate(test).mean - cat.theta));
    left = left.filter((it) => it !== item);
    stimuli = choice.left;
  }
  return { decisions: length, samePicks, apart };
}

function settingOf(guessing: number, seed: number): Setting {
  const bank = syntheticBank({ seed, size: 500, competencies: oneScale, errorSd: 0, guessing });
  return {
    bank: bank.map(({ exact }) => exact),
    truths: truthsOf(bank),
    goal: evenGoal(oneScale, length),
    start: oneScaleStart,
    rules: withoutStop(maximumInformation),
  };
}

function compare(guessing: number, plan: Plan): Figure[] {
  const [grid, ours]: [Estimate[], Estimate[]] = [[], []];
  for (const seed of plan.seeds) {
    const setting = settingOf(guessing, seed);
    for (const person of persons(plan.people, oneScale, oneScalePrior, seed)) {
      grid.push(gridEstimateOf(person, setting));
      ours.push(ourEstimateOf(person, setting));
    }
  }
  const name = guessing === 0 ? '2pl' : '3pl';
  return [
    forInformation(`${name}/rmse-jscat-eap`, rmse(grid)),
    forInformation(`${name}/rmse-ours`, rmse(ours)),
    atMost(`${name}/rmse-difference`, rmse(ours) - rmse(grid), 0.001),
    ...agreementFigures(name, guessing, plan),
  ];
}

/** jsCAT itself takes 5 ms a choice: every fiftieth person. */
function agreementFigures(name: string, guessing: number, plan: Plan): Figure[] {
  const setting = settingOf(guessing, 1);
  const people = persons(plan.people / 50, oneScale, oneScalePrior, 1);
  const agreements = people.map((person) => besideJsCat(person, setting));
  const sum = (key: keyof Agreement) => agreements.reduce((total, it) => total + it[key], 0);
  return [
    forInformation(`${name}/decisions`, sum('decisions')),
    atLeast(`${name}/identical-picks`, sum('samePicks') / sum('decisions'), 1),
    atMost(`${name}/grid-apart-from-jscat`, Math.max(...agreements.map((it) => it.apart)), 1e-6),
  ];
}

export const precision: Experiment = {
  name: 'precision',
  about:
    '20 of 500 items with known parameters against jsCAT EAP, both by maximum information; jsCAT is played by a fast equal, which is checked against it',
  plans: { short: planOf(1, 200), full: planOf(5, 3000) },
  run: (plan) => [...compare(0, plan), ...compare(0.2, plan)],
};
