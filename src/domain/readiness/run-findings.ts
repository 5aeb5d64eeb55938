import { combinedAbility } from '../adaptive/ability.ts';
import { likeliestBand } from '../adaptive/band-probability.ts';
import { defaultStrategies, nextItem } from '../adaptive/next-item.ts';
import {
  abilityBeforeRun,
  endingOf,
  momentOfRun,
  type RunEnding,
  type RunSource,
  seenBefore,
} from '../adaptive/run-course.ts';
import type { RunRecord } from '../adaptive/run-record.ts';
import { type TargetBand, targetBands } from '../adaptive/scale.ts';
import { type MeasuringMoment, weightsOf } from '../adaptive/strategy.ts';
import { confidenceAfter } from '../adaptive/value-of-information.ts';
import { competencySurprises, type Surprise } from './competency-surprises.ts';
import type { Role } from './role.ts';
import { type ReadinessSource, type RoleReadiness, roleReadiness } from './role-readiness.ts';

/** What a run has brought. */
export interface RunFindings {
  /** What all other answers show, and what all of them show. */
  readonly before: RoleReadiness;
  readonly after: RoleReadiness;
  readonly ending: RunEnding;
  /** How many of its questions had been answered before it. */
  readonly seenBefore: number;
  /** What more questions are expected to buy. */
  readonly further: readonly FurtherQuestions[];
  readonly surprises: readonly Surprise[];
}

export interface FurtherQuestions {
  readonly more: number;
  /** How much likelier the likeliest band is expected to become, 0..1. */
  readonly gain: number;
}

export interface FindingsSource extends RunSource {
  readonly role: Role;
  readonly domains: ReadinessSource['competencies'];
}

const furtherQuestions = [5, 10, 15];

export function runFindings(source: FindingsSource): RunFindings {
  const { run, role, questions, domains } = source;
  const start = abilityBeforeRun(source);
  const now = { questions, competencies: domains };
  const band = bandInQuestion(run, roleReadiness(now, { role, band: 'mid' }));
  const after = roleReadiness(now, { role, band });
  const earlier = { questions: withoutRun(run, questions), competencies: domains };
  return {
    before: roleReadiness(earlier, { role, band }),
    after,
    ending: endingOf(source, start),
    seenBefore: seenBefore(source),
    further: furtherOf(momentOfRun(source, start), source),
    surprises: competencySurprises(source, after.overall),
  };
}

/** The band that was asked for; to find the level, the likeliest one, or the first above it that has a cut. */
function bandInQuestion({ band }: RunRecord, { overall }: RoleReadiness): TargetBand {
  if (band) return band;
  return targetBands.reduce((best, it) => (overall.bands[it] > overall.bands[best] ? it : best));
}

function withoutRun(
  run: RunRecord,
  questions: RunSource['questions'],
): ReadinessSource['questions'] {
  const own = new Set(run.answered.map(({ event }) => event));
  return new Map(
    [...questions].map(([id, state]) => {
      const evidence = state.evidence.filter(({ event }) => !own.has(event));
      return [id, { ...state, evidence }];
    }),
  );
}

function furtherOf(moment: MeasuringMoment, { bank }: RunSource): FurtherQuestions[] {
  const next = nextItem(bank, moment, defaultStrategies);
  if (!next) return [];
  const now = likeliestBand(combinedAbility(moment.ability, weightsOf(moment))).probability;
  return furtherQuestions.map((more) => ({
    more,
    gain: Math.max(0, confidenceAfter(more, next, moment) - now),
  }));
}
