import { type Ability, abilityBefore } from '../../../src/domain/adaptive/ability.ts';
import { eligible } from '../../../src/domain/adaptive/eligibility.ts';
import { mostGain, mostInformative } from '../../../src/domain/adaptive/information.ts';
import { type AbilityPrior, abilityPrior } from '../../../src/domain/adaptive/scale.ts';
import { competencyEstimates, type Estimate, rmse } from '../estimate.ts';
import { type Experiment, type Plan, planOf } from '../experiment.ts';
import { atMost, type Figure, forInformation } from '../figure.ts';
import { gridEstimate, gridTestAfter, gridTestBefore } from '../grid-test.ts';
import { creditOf, type Person, persons } from '../person.ts';
import { evenGoal, playRun, type Setting, truthOf, truthsOf, withoutStop } from '../play-run.ts';
import { competencyIds, type SimulatedItem, syntheticBank } from '../synthetic-bank.ts';

const competencies = competencyIds(10);
const length = 30;

/** Any two competencies correlate by this much; each has an SD of 1. */
function correlatedPrior(correlation: number): AbilityPrior {
  return { generalSd: Math.sqrt(correlation), specificSd: Math.sqrt(1 - correlation) };
}

/** A test of its own for each competency, of equal lengths. */
function independentErrors(
  person: Person,
  bank: readonly SimulatedItem[],
  truths: Setting['truths'],
): Estimate[] {
  return competencies.map((competency) => {
    let test = gridTestBefore();
    let left = bank.map(({ exact }) => exact).filter((item) => item.competency === competency);
    for (let asked = 0; asked < length / competencies.length; asked += 1) {
      const item = mostInformative(left, gridEstimate(test).mean);
      test = gridTestAfter(test, item, creditOf(person, item, truthOf(truths, item.id)));
      left = left.filter((it) => it !== item);
    }
    const { mean, sd } = gridEstimate(test);
    return { error: mean - (person.abilities[competency] ?? 0), sd };
  });
}

interface Played {
  readonly independent: number;
  /** RMSE by the correlation that the model assumes. */
  readonly joint: readonly number[];
}

function play(correlation: number, assumed: readonly number[], plan: Plan): Played {
  const independent: Estimate[] = [];
  const joint = assumed.map((it) => ({
    start: abilityBefore(competencies, correlatedPrior(it)),
    estimates: [] as Estimate[],
  }));
  const prior = correlatedPrior(correlation);
  for (const seed of plan.seeds) {
    const bank = syntheticBank({ seed, size: 500, competencies, errorSd: 0, guessing: 0 });
    const truths = truthsOf(bank);
    for (const person of persons(plan.people, competencies, prior, seed)) {
      independent.push(...independentErrors(person, bank, truths));
      for (const { start, estimates } of joint) {
        estimates.push(...jointErrors(person, bank, truths, start));
      }
    }
  }
  return { independent: rmse(independent), joint: joint.map(({ estimates }) => rmse(estimates)) };
}

function compare(correlation: number, limit: number, plan: Plan): Figure[] {
  const offs = [0, 0.2, -0.2];
  const { independent, joint } = play(
    correlation,
    offs.map((off) => correlation + off),
    plan,
  );
  const [right = 1, high = 1, low = 1] = joint;
  const name = `correlation-${correlation}`;
  return [
    forInformation(`${name}/rmse-independent`, independent),
    forInformation(`${name}/rmse-joint`, right),
    atMost(`${name}/rmse-ratio`, right / independent, limit),
    atMost(`${name}/loss-assumed-0.2-too-high`, high / right, 1.02),
    atMost(`${name}/loss-assumed-0.2-too-low`, low / right, 1.02),
  ];
}

/** The app assumes one correlation for everybody: what that costs at either end of what may be true. */
function lossAsShipped(correlation: number, plan: Plan): Figure {
  const shipped = abilityPrior.generalSd ** 2;
  const [right = 1, ours = 1] = play(correlation, [correlation, shipped], plan).joint;
  return atMost(`as-shipped/loss-at-correlation-${correlation}`, ours / right, 1.02);
}

function jointErrors(
  person: Person,
  bank: readonly SimulatedItem[],
  truths: Setting['truths'],
  start: Ability,
): Estimate[] {
  const rules = withoutStop([eligible, mostGain]);
  const goal = evenGoal(competencies, length);
  const setting = { bank: bank.map(({ exact }) => exact), truths, goal, start, rules };
  return competencyEstimates(playRun(person, setting).ability, person);
}

export const manySkills: Experiment = {
  name: 'many-skills',
  about: '30 questions over 10 competencies of 50 items against ten independent tests of 3',
  plans: { short: planOf(1, 50), full: planOf(5, 500) },
  run: (plan) => [
    ...compare(0.6, 0.84, plan),
    ...compare(0.4, 0.93, plan),
    lossAsShipped(0.3, plan),
    lossAsShipped(0.7, plan),
  ],
};
