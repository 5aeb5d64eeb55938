import { abilityBefore } from '../../../src/domain/adaptive/ability.ts';
import { inTurn } from '../../../src/domain/adaptive/content-balance.ts';
import { eligible } from '../../../src/domain/adaptive/eligibility.ts';
import { mostGain, mostInformative } from '../../../src/domain/adaptive/information.ts';
import { type AbilityPrior, abilityPrior } from '../../../src/domain/adaptive/scale.ts';
import type { SelectionStrategy } from '../../../src/domain/adaptive/strategy.ts';
import { competencyEstimates, type Estimate, rmse } from '../estimate.ts';
import { type Experiment, type Plan, planOf } from '../experiment.ts';
import { atMost, type Figure, forInformation } from '../figure.ts';
import { gridEstimate, gridTestAfter, gridTestBefore } from '../grid-test.ts';
import { creditOf, type Person, persons } from '../person.ts';
import { evenGoal, playRun, type Setting, truthOf, truthsOf, withoutStop } from '../play-run.ts';
import { competencyIds, type SimulatedItem, syntheticBank } from '../synthetic-bank.ts';

const competencies = competencyIds(10);
const length = 30;

const freely = [eligible, mostGain];
const byBlueprint = [inTurn(eligible), mostGain];

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

interface Case {
  readonly correlation: number;
  readonly assumed: readonly number[];
  readonly strategies: readonly SelectionStrategy[];
}

function play({ correlation, assumed, strategies }: Case, plan: Plan): Played {
  const independent: Estimate[] = [];
  const goal = evenGoal(competencies, length);
  const rules = withoutStop(strategies);
  const joint = assumed.map((it) => ({
    start: abilityBefore(competencies, correlatedPrior(it)),
    estimates: [] as Estimate[],
  }));
  const prior = correlatedPrior(correlation);
  for (const seed of plan.seeds) {
    const bank = syntheticBank({ seed, size: 500, competencies, errorSd: 0, guessing: 0 });
    const truths = truthsOf(bank);
    const exact = bank.map((item) => item.exact);
    for (const person of persons(plan.people, competencies, prior, seed)) {
      independent.push(...independentErrors(person, bank, truths));
      for (const { start, estimates } of joint) {
        estimates.push(...jointErrors(person, { bank: exact, truths, start, goal, rules }));
      }
    }
  }
  return { independent: rmse(independent), joint: joint.map(({ estimates }) => rmse(estimates)) };
}

function compare(correlation: number, limit: number, plan: Plan): Figure[] {
  const offs = [0, 0.2, -0.2];
  const assumed = offs.map((off) => correlation + off);
  const { independent, joint } = play({ correlation, assumed, strategies: freely }, plan);
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

/**
 * The app assumes one correlation for everybody: what that costs at either end of what may be true, by its blueprint.
 * Learning the correlation was tried: 30 answers of one person say next to nothing about it, and a mixture of 0.3, 0.5 and 0.7 by
 * their evidence still lost 1.011 and 1.020 where 0.5 alone lost 1.012 and 1.023, at three times the work.
 */
function lossAsShipped(correlation: number, plan: Plan): Figure {
  const shipped = abilityPrior.generalSd ** 2;
  const assumed = [correlation, shipped];
  const [right = 1, ours = 1] = play({ correlation, assumed, strategies: byBlueprint }, plan).joint;
  return atMost(`as-shipped/loss-at-correlation-${correlation}`, ours / right, 1.02);
}

function jointErrors(person: Person, setting: Setting): Estimate[] {
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
