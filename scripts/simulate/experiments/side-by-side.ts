import { abilityFrom } from '../../../src/domain/adaptive/ability-record.ts';
import type { MeasuredAnswer } from '../../../src/domain/adaptive/measured-answer.ts';
import { authoredErrorSd } from '../../../src/domain/adaptive/measured-item.ts';
import { bands } from '../../../src/domain/competencies/band.ts';
import { exposureOf } from '../bank-use.ts';
import { type ComparedTest, comparedTests } from '../compared-tests.ts';
import { coverage, type Estimate, overallEstimate, overallTruth, rmse } from '../estimate.ts';
import { type Experiment, type Plan, planOf } from '../experiment.ts';
import { atMost, type Figure, forInformation } from '../figure.ts';
import { bandOf } from '../one-scale.ts';
import { type Person, persons } from '../person.ts';
import { evenGoal, playRun, type Setting } from '../play-run.ts';
import { mean, share } from '../statistics.ts';
import { competencyIds, syntheticBank } from '../synthetic-bank.ts';
import { asAssumed, truthsIn, type World, wrongWorlds } from '../worlds.ts';

const competencies = competencyIds(20);
const bankSize = 684;
const lengths = [10, 15, 20, 25] as const;
const reach80 = 1.2816;

/** What is played: what writers are really off by, and what else is not as assumed. */
interface Case {
  readonly name: string;
  readonly errorSd: number;
  readonly world: World;
}

const cases: readonly Case[] = [
  ...[0.5, 0.7, 1].map((errorSd) => ({ name: `sd-${errorSd}`, errorSd, world: asAssumed })),
  ...wrongWorlds(competencies).map((world) => ({ name: world.name, errorSd: 0.7, world })),
];

interface Played {
  readonly answers: readonly MeasuredAnswer[];
  /** By length of the run. */
  readonly estimates: readonly Estimate[];
  /** By how many bands the estimate after 25 questions is off. */
  readonly bandsOff: number;
  /** Questions until the test's own rule would have stopped it. */
  readonly items: number;
  readonly isRightThen: boolean;
}

function play(test: ComparedTest, person: Person, setting: Omit<Setting, 'rules'>): Played {
  let items = test.longest;
  const stop: ComparedTest['stop'] = (next, moment) => {
    if (items === test.longest && test.stop(next, moment)) items = moment.asked.length;
    return false;
  };
  const { answers } = playRun(person, { ...setting, rules: { strategies: test.strategies, stop } });
  const after = (count: number) =>
    overallEstimate(abilityFrom(setting.start, answers.slice(0, count)), person);
  const bandsOffAfter = (count: number) => bandsOff(person, after(count));
  return {
    answers: answers.slice(0, 25),
    estimates: lengths.map(after),
    bandsOff: bandsOffAfter(25),
    items,
    isRightThen: bandsOffAfter(items) === 0,
  };
}

function bandsOff(person: Person, { error }: Estimate): number {
  const truth = overallTruth(person);
  return Math.abs(bands.indexOf(bandOf(truth + error)) - bands.indexOf(bandOf(truth)));
}

function settingFor(test: ComparedTest, { errorSd, world }: Case, seed: number) {
  const shape = { seed, size: bankSize, competencies, guessing: 0.2 };
  const bank = syntheticBank({ ...shape, errorSd, assumedErrorSd: authoredErrorSd });
  return {
    bank: bank.map((item) => item[test.bank]),
    truths: truthsIn(world, bank),
    goal: { ...evenGoal(competencies, test.longest, 'level'), shortest: 8 },
    start: test.start(competencies),
  };
}

function figuresOf(name: string, groups: readonly (readonly Played[])[]): Figure[] {
  const played = groups.flat();
  const uses = groups.map((group) =>
    exposureOf(
      group.map(({ answers }) => answers),
      bankSize,
    ),
  );
  const estimatesAt = (at: number) => played.flatMap(({ estimates }) => estimates[at] ?? []);
  const of = (what: string, value: number) => forInformation(`${name}/${what}`, value);
  return [
    ...lengths.map((length, at) => of(`rmse-at-${length}`, rmse(estimatesAt(at)))),
    of('cover-80-at-25', coverage(estimatesAt(lengths.length - 1), reach80)),
    of(
      'exact-band-at-25',
      share(played, (it) => it.bandsOff === 0),
    ),
    of(
      'within-one-band-at-25',
      share(played, (it) => it.bandsOff <= 1),
    ),
    of('items-to-a-band', mean(played.map(({ items }) => items))),
    of(
      'exact-band-then',
      share(played, ({ isRightThen }) => isRightThen),
    ),
    of('highest-exposure', mean(uses.map(({ highest }) => highest))),
    of('overlap', mean(uses.map(({ overlap }) => overlap))),
  ];
}

function compare(it: Case, { seeds, people }: Plan): Figure[] {
  const figures = comparedTests.flatMap((test) => {
    const groups = seeds.map((seed) => {
      const setting = settingFor(test, it, seed);
      const group = persons(people, competencies, it.world.people, seed);
      return group.map((person) => play(test, person, setting));
    });
    return figuresOf(`${it.name}/${test.name}`, groups);
  });
  const value = (name: string) =>
    figures.find((figure) => figure.name === `${it.name}/${name}`)?.value ?? Number.NaN;
  const ratio = (other: string) => value('ours/rmse-at-20') / value(`${other}/rmse-at-20`);
  const judged = it.world === asAssumed && it.errorSd === authoredErrorSd ? atMost : told;
  return [
    ...figures,
    judged(`${it.name}/ratio-to-naive-at-20`, ratio('naive'), 0.9),
    judged(`${it.name}/ratio-to-random-at-20`, ratio('random'), 0.9),
  ];
}

/** Without a limit: nobody promises anything for a wrong model. */
const told = (name: string, value: number, _limit: number) => forInformation(name, value);

export const sideBySide: Experiment = {
  name: 'side-by-side',
  about:
    'as shipped (blueprint, exposure control, stop by value) beside maximum information and random items, both with the same guesses taken at their word; 684 items in 20 competencies, guesses taken to be off by 0.7 whatever they really are',
  plans: { short: planOf(1, 40), full: planOf(60, 20) },
  run: (plan) => cases.flatMap((it) => compare(it, plan)),
};
