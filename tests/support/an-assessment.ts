import * as fc from 'fast-check';
import {
  type BenchmarkKept,
  type CredentialMarked,
  credentialStates,
  type ScorecardKept,
  type SelfRated,
  type SetKept,
} from '#domain/ledger/event.ts';
import type { LocalDay } from '#domain/local-day.ts';
import { aCard, aChoice, aSet, aSetOf, authorId, setId } from './a-question-set.ts';

export type AssessmentBody = SelfRated | CredentialMarked | ScorecardKept | BenchmarkKept | SetKept;

export function aSelfRating(overrides: Partial<SelfRated> = {}): SelfRated {
  return {
    kind: 'self-rated',
    subject: 'role-ladder/measurement',
    level: 'practitioner',
    applies: true,
    note: 'Planned the March evaluation',
    questions: ['precision-at-low-prevalence'],
    ...overrides,
  };
}

export function aCredentialMark(overrides: Partial<CredentialMarked> = {}): CredentialMarked {
  return {
    kind: 'credential-marked',
    subject: 'ct-ai',
    state: 'planned',
    onDay: 20_800 as LocalDay,
    expiresDay: null,
    ...overrides,
  };
}

export function aSheet(overrides: Partial<ScorecardKept> = {}): ScorecardKept {
  return {
    kind: 'scorecard-kept',
    subject: 'sheet-1',
    scorecard: 'hiring',
    weighting: 'source',
    about: 'self',
    rater: 'me',
    marks: { judgement: 3.5 },
    notes: { judgement: 'Asked what a miss costs' },
    removed: false,
    ...overrides,
  };
}

export function aBenchmark(overrides: Partial<BenchmarkKept> = {}): BenchmarkKept {
  return {
    kind: 'benchmark-kept',
    subject: 'benchmark-1',
    title: 'Evaluation engineer at a bank',
    skills: [
      {
        skill: 'statistics',
        expected: { junior: 'none', mid: 'junior', senior: 'mid', lead: 'senior' },
      },
    ],
    removed: false,
    ...overrides,
  };
}

export function aKeptSet(overrides: Partial<SetKept> = {}): SetKept {
  return {
    kind: 'set-kept',
    subject: setId,
    own: false,
    set: aSet(),
    putBack: false,
    removed: false,
    ...overrides,
  };
}

const day = fc.option(fc.integer({ min: 20_000, max: 22_000 }).map((value) => value as LocalDay));

/** Anything that a learner may state, on few enough subjects for them to come up again. */
export const anAssessment: fc.Arbitrary<AssessmentBody> = fc.oneof(
  fc
    .record({
      subject: fc.constantFrom('role-ladder/measurement', 'role-ladder/advice', 'career/scope'),
      level: fc.option(fc.constantFrom('none', 'beginner', 'practitioner')),
      applies: fc.boolean(),
      note: fc.constantFrom('', 'Planned the March evaluation'),
      questions: fc.subarray(['judge-bias', 'golden-set']),
    })
    .map(aSelfRating),
  fc
    .record({
      subject: fc.constantFrom('ct-ai', 'golden-set'),
      state: fc.constantFrom(...credentialStates),
      onDay: day,
      expiresDay: day,
    })
    .map(aCredentialMark),
  fc
    .record({
      subject: fc.constantFrom('sheet-1', 'sheet-2'),
      about: fc.constantFrom('self', 'Heron'),
      marks: fc.dictionary(
        fc.constantFrom('judgement', 'rigour'),
        fc.integer({ min: 0, max: 10 }).map((halves) => halves / 2),
      ),
      removed: fc.boolean(),
    })
    .map(aSheet),
  fc
    .record({
      subject: fc.constantFrom('benchmark-1', 'benchmark-2'),
      title: fc.constantFrom('', 'Evaluation engineer at a bank'),
      removed: fc.boolean(),
    })
    .map(aBenchmark),
  fc
    .record({
      id: fc.constantFrom(setId, 'another-set'),
      author: fc.constantFrom(authorId, 'another-author'),
      version: fc.integer({ min: 1, max: 3 }),
      set: fc.constantFrom(aSet(), aSet({ title: 'Edited' }), aSetOf(aChoice()), aSetOf(aCard())),
      own: fc.boolean(),
      putBack: fc.boolean(),
      removed: fc.boolean(),
    })
    .map(({ id, author, version, set, ...rest }) =>
      aKeptSet({ subject: id, set: { ...set, id, author, version }, ...rest }),
    ),
);
