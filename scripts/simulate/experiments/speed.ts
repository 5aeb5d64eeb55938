import { abilityBefore, afterAnswer } from '../../../src/domain/adaptive/ability.ts';
import { defaultRules, stepAt } from '../../../src/domain/adaptive/measuring-run.ts';
import { abilityPrior } from '../../../src/domain/adaptive/scale.ts';
import type { MeasuringMoment } from '../../../src/domain/adaptive/strategy.ts';
import { engineBytes } from '../engine-size.ts';
import { type Experiment, type Plan, planOf } from '../experiment.ts';
import { atMost, type Figure, forInformation } from '../figure.ts';
import { answerTo, jsCatChoice, newCat, stimulusOf } from '../jscat.ts';
import { creditOf, type Person, persons } from '../person.ts';
import { evenGoal, itemOf, simulatedDay, truthOf, truthsOf } from '../play-run.ts';
import { competencyIds, syntheticBank } from '../synthetic-bank.ts';

const competencies = competencyIds(20);
const length = 20;
const shape = { seed: 1, size: 5000, competencies, errorSd: 0.7, guessing: 0.2 };

/** CPU milliseconds that a piece of work took. */
function cpuOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Decisions of the full selector and of its stopping rule in one run, and their CPU time. */
function ourDecisions(person: Person): number {
  const bank = syntheticBank(shape);
  const [items, truths] = [bank.map(({ known }) => known), truthsOf(bank)];
  let moment: MeasuringMoment = {
    goal: { ...evenGoal(competencies, length), shortest: 0 },
    ability: abilityBefore(competencies),
    asked: [],
    today: simulatedDay,
    seed: person.seed,
    lastAnswered: () => undefined,
  };
  const rules = { ...defaultRules, stop: neverAfterAsking };
  let milliseconds = 0;
  for (let asked = 0; asked < length; asked += 1) {
    let step = stepAt(moment, items, rules);
    for (let again = 0; again < repeats; again += 1) step = stepAt(moment, items, rules);
    milliseconds += cpuOf(() => {
      for (let again = 0; again < repeats; again += 1) step = stepAt(moment, items, rules);
    });
    if (step.kind === 'finished') throw new Error('Inconsistent: a run of 20 ended early');
    const { item } = step;
    const credit = creditOf(person, item, truthOf(truths, item.id));
    const answer = { item, credit, day: simulatedDay, retrievability: null };
    const ability = afterAnswer(moment.ability, answer);
    moment = { ...moment, ability, asked: [...moment.asked, item] };
  }
  return milliseconds / repeats / length;
}

/** CPU times are read in steps of up to some milliseconds; as many again before, for the compiler. */
const repeats = 40;

/** The rule is worked out, so that it is part of the time, and then overruled, so that runs are equally long. */
const neverAfterAsking: typeof defaultRules.stop = (next, moment) => {
  defaultRules.stop(next, moment);
  return false;
};

function jsCatDecisions(person: Person, decisions: number): number {
  const cat = newCat();
  const bank = syntheticBank(shape);
  const truths = truthsOf(bank);
  const naive = bank.map((item) => item.naive);
  let stimuli = naive.map(stimulusOf);
  let milliseconds = 0;
  for (let asked = 0; asked < decisions; asked += 1) {
    let next = jsCatChoice(cat, stimuli);
    milliseconds += cpuOf(() => {
      next = jsCatChoice(cat, stimuli);
    });
    const item = itemOf(naive, next.id);
    answerTo(cat, item, creditOf(person, item, truthOf(truths, item.id)));
    stimuli = next.left;
  }
  return milliseconds / decisions;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Both in turns in one process; the median of the ratios. */
function timeFigures({ people: count }: Plan): Figure[] {
  const people = persons(count, competencies, abilityPrior, shape.seed);
  const blocks = people.map((person) => ({
    ours: ourDecisions(person),
    anchor: jsCatDecisions(person, count > 1 ? length : 3),
  }));
  return [
    forInformation('cpu-ms-per-decision', median(blocks.map(({ ours }) => ours))),
    forInformation('cpu-ms-per-decision-jscat', median(blocks.map(({ anchor }) => anchor))),
    atMost('ratio-to-jscat', median(blocks.map(({ ours, anchor }) => ours / anchor)), 0.01),
  ];
}

export const speed: Experiment = {
  name: 'speed',
  about:
    'full selector and stopping rule at 5,000 items against jsCAT findNextItem; bytes of the engine',
  plans: { short: planOf(1, 1), full: planOf(1, 5) },
  run: async (plan) => [
    atMost('engine-gzip-bytes', await engineBytes(), 5000),
    ...timeFigures(plan),
  ],
};
