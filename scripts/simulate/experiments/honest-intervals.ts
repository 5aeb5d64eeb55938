import { abilityBefore } from '../../../src/domain/adaptive/ability.ts';
import { likeliestBand } from '../../../src/domain/adaptive/band-probability.ts';
import { defaultStrategies } from '../../../src/domain/adaptive/next-item.ts';
import { abilityPrior } from '../../../src/domain/adaptive/scale.ts';
import {
  competencyEstimates,
  coverage,
  type Estimate,
  overallEstimate,
  overallTruth,
} from '../estimate.ts';
import { type Experiment, type Plan, planOf } from '../experiment.ts';
import { atMost, type Figure, within } from '../figure.ts';
import { bandOf } from '../one-scale.ts';
import { type Person, persons } from '../person.ts';
import { evenGoal, playRun, truthsOf, withoutStop } from '../play-run.ts';
import { mean } from '../statistics.ts';
import { competencyIds, syntheticBank } from '../synthetic-bank.ts';

const competencies = competencyIds(20);
/** Half of a central interval of the normal distribution, in SDs, by the share it is to hold in percent. */
const reaches = { 50: 0.6745, 80: 1.2816, 90: 1.6449 };

type Percent = keyof typeof reaches;

const percents: readonly Percent[] = [50, 80, 90];

interface Played {
  readonly overall: Estimate;
  readonly own: readonly Estimate[];
  /** Of the likeliest band of the overall ability. */
  readonly stated: number;
  readonly isRight: boolean;
}

/** A bank for each group of people: what writers are off by is shared by all who answer. */
function play(errorSd: number, { seeds, people }: Plan): Played[] {
  return seeds.flatMap((seed) => {
    const shape = { seed, size: 684, competencies, errorSd, guessing: 0.2 };
    const bank = syntheticBank(shape);
    const setting = {
      bank: bank.map(({ known }) => known),
      truths: truthsOf(bank),
      goal: evenGoal(competencies, 25),
      start: abilityBefore(competencies),
      rules: withoutStop(defaultStrategies),
    };
    return persons(people, competencies, abilityPrior, seed).map((person) => {
      const { ability } = playRun(person, setting);
      return outcome(
        person,
        overallEstimate(ability, person),
        competencyEstimates(ability, person),
      );
    });
  });
}

function outcome(person: Person, overall: Estimate, own: readonly Estimate[]): Played {
  const truth = overallTruth(person);
  const known = { mean: truth + overall.error, variance: overall.sd ** 2 };
  const { band, probability } = likeliestBand(known);
  return { overall, own, stated: probability, isRight: band === bandOf(truth) };
}

function coverageFigures(errorSd: number, played: readonly Played[]): Figure[] {
  const widest = errorSd === 1;
  const limits: Record<Percent, readonly [least: number, most: number]> = {
    50: widest ? [0.45, 0.55] : [0.47, 0.53],
    80: widest ? [0.75, 0.85] : [0.77, 0.83],
    90: widest ? [0.85, 0.93] : [0.88, 0.93],
  };
  const scopes = {
    overall: played.map(({ overall }) => overall),
    competency: played.flatMap(({ own }) => own),
  };
  return Object.entries(scopes).flatMap(([scope, estimates]) =>
    percents.map((percent) => {
      const covered = coverage(estimates, reaches[percent]);
      return within(`${scope}/cover-${percent}-at-sd-${errorSd}`, covered, ...limits[percent]);
    }),
  );
}

function confidenceFigures(played: readonly Played[]): Figure[] {
  const sorted = played.toSorted((a, b) => a.stated - b.stated);
  const gap = (part: readonly Played[]) =>
    mean(part.map(({ stated, isRight }) => stated - (isRight ? 1 : 0)));
  const deciles = Array.from({ length: 10 }, (_, decile) => {
    const edge = (at: number) => Math.round((at * sorted.length) / 10);
    return Math.abs(gap(sorted.slice(edge(decile), edge(decile + 1))));
  });
  return [
    atMost('band-confidence/stated-minus-observed', Math.abs(gap(played)), 0.02),
    atMost('band-confidence/worst-decile', Math.max(...deciles), 0.05),
  ];
}

export const honestIntervals: Experiment = {
  name: 'honest-intervals',
  about: '25 questions chosen by the default rules, 684 items in 20 competencies, guessing 0.2',
  plans: { short: planOf(3, 60), full: planOf(20, 120) },
  run: (plan) => {
    const bySd = [0, 0.4, 0.6, 0.8, 1].map((errorSd) => ({ errorSd, played: play(errorSd, plan) }));
    return [
      ...bySd.flatMap(({ errorSd, played }) => coverageFigures(errorSd, played)),
      ...confidenceFigures(bySd.flatMap(({ played }) => played)),
    ];
  },
};
