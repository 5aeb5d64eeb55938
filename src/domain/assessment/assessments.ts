import type { KeptSet } from '../sets/kept-set.ts';
import type { CredentialMark } from './credential-mark.ts';
import type { DatedRecord, DayHistory } from './dated-record.ts';
import type { RoleBenchmark } from './role-benchmark.ts';
import type { ScorecardSheet } from './scorecard-sheet.ts';
import type { SelfRating } from './self-rating.ts';

/** The part of the projection that holds what the learner stated or keeps, as opposed to answered. */
export interface Assessments {
  /** By `<matrix>/<row>`, see `selfRatingSubject`. */
  readonly selfRatings: Map<string, DayHistory<SelfRating>>;
  /** By id of the certification. */
  readonly credentials: Map<string, DatedRecord<CredentialMark>>;
  /** By id of the sheet; a removed one is not there. */
  readonly scorecards: Map<string, DayHistory<ScorecardSheet>>;
  /** By id of the benchmark; a removed one is not there. */
  readonly benchmarks: Map<string, DatedRecord<RoleBenchmark>>;
  /** By id of the set; a removed one is not there. */
  readonly sets: Map<string, DatedRecord<KeptSet>>;
}

export const assessmentParts = [
  'selfRatings',
  'credentials',
  'scorecards',
  'benchmarks',
  'sets',
] as const;

export type AssessmentPart = (typeof assessmentParts)[number];

export function emptyAssessments(): Assessments {
  return {
    selfRatings: new Map(),
    credentials: new Map(),
    scorecards: new Map(),
    benchmarks: new Map(),
    sets: new Map(),
  };
}
