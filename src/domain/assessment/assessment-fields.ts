import { bands } from '../competencies/band.ts';
import { credentialStates } from '../ledger/event.ts';
import {
  type Check,
  hasFields,
  isFlag,
  isListOf,
  isName,
  isNullable,
  isNumber,
  isOneOf,
  isRecordOf,
  isText,
  isWhole,
} from '../ledger/shape.ts';
import type { KeptSet } from '../sets/kept-set.ts';
import { isQuestionSet } from '../sets/set-shape.ts';
import type { AssessmentPart } from './assessments.ts';
import type { CredentialMark } from './credential-mark.ts';
import type { RoleBenchmark } from './role-benchmark.ts';
import type { ScorecardSheet } from './scorecard-sheet.ts';
import type { SelfRating } from './self-rating.ts';

type FieldsOf<Value> = Readonly<Record<keyof Value, Check>>;

export const isSelfRatingSubject: Check = (value) =>
  typeof value === 'string' && /^[^/]+\/[^/]+$/.test(value);

const isHalfStep: Check = (value) => isNumber(value) && Number.isInteger(2 * Number(value));
const isMark: Check = (value) => isHalfStep(value) && Number(value) >= 0 && Number(value) <= 5;
const isBandOrNone = isOneOf([...bands, 'none']);

const selfRatings: FieldsOf<SelfRating> = {
  level: isNullable(isName),
  applies: isFlag,
  note: isText,
  questions: isListOf(isName),
};

const credentials: FieldsOf<CredentialMark> = {
  state: isOneOf(credentialStates),
  onDay: isNullable(isWhole),
  expiresDay: isNullable(isWhole),
};

const scorecards: FieldsOf<ScorecardSheet> = {
  scorecard: isName,
  weighting: isName,
  about: isName,
  rater: isName,
  marks: isRecordOf(isMark),
  notes: isRecordOf(isText),
};

const benchmarks: FieldsOf<RoleBenchmark> = {
  title: isText,
  skills: isListOf(
    hasFields({
      skill: isName,
      expected: hasFields(Object.fromEntries(bands.map((band) => [band, isBandOrNone]))),
    }),
  ),
};

const sets: FieldsOf<KeptSet> = {
  own: isFlag,
  set: isQuestionSet,
};

/** What each part of the assessments is made of: in events, and in the rows worked out from them. */
export const assessmentFields = {
  selfRatings,
  credentials,
  scorecards,
  benchmarks,
  sets,
} as const satisfies Record<AssessmentPart, Readonly<Record<string, Check>>>;
