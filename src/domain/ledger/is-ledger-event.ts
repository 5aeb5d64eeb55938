import { parameterFields } from '../adaptive/parameter-fields.ts';
import { runFields } from '../adaptive/run-fields.ts';
import { assessmentFields, isSelfRatingSubject } from '../assessment/assessment-fields.ts';
import { questionFormats } from '../questions/question.ts';
import { ratings } from '../scheduling/rating.ts';
import { certainties, type EventKind, type LedgerEvent, practiceModes } from './event.ts';
import {
  type Check,
  hasFields,
  isCount,
  isFlag,
  isListOf,
  isName,
  isNullable,
  isNumber,
  isOneOf,
  isOptional,
  isRecordOf,
  isShare,
  isText,
  isWhole,
} from './shape.ts';

/**
 * More than anyone will ever write; a higher number is damage, and counting on from it would spoil
 * the rest.
 */
export const largestSeq = 1e9;

const isHeader = hasFields({
  id: isName,
  device: isName,
  seq: (value) => isCount(value) && Number(value) >= 1 && Number(value) <= largestSeq,
  at: isNumber,
  offsetMinutes: isNumber,
  day: isWhole,
  schema: isOneOf([1]),
});

const responseChecks: Readonly<Record<string, Check>> = {
  options: hasFields({ chosen: isListOf(isName) }),
  numeric: hasFields({ value: isNullable(isNumber) }),
  ordering: hasFields({ order: isListOf(isName) }),
  matching: hasFields({ pairs: isRecordOf(isName) }),
  written: hasFields({
    text: isText,
    evidence: isRecordOf(isOneOf(['met', 'partly', 'not'])),
    marks: isRecordOf(isNumber),
  }),
  recall: hasFields({ recalled: isFlag }),
  skipped: () => true,
};

const isResponse: Check = (value) => {
  const { format } = Object(value);
  return (
    isName(format) &&
    Object.hasOwn(responseChecks, format) &&
    responseChecks[format]?.(value) === true
  );
};

const bodyChecks: Readonly<Record<EventKind, Check>> = {
  'session-started': hasFields({
    mode: isOneOf(practiceModes),
    changesSchedule: isFlag,
    items: isListOf(hasFields({ question: isName, competency: isName, seed: isNumber })),
    reference: isOptional(isText),
  }),
  answered: hasFields({
    session: isName,
    subject: isName,
    competency: isName,
    questionVersion: isNumber,
    format: isOneOf(questionFormats),
    seed: isNumber,
    response: isResponse,
    credit: isShare,
    layer: isOneOf(['auto', 'self']),
    rating: isNullable(isOneOf(ratings)),
    certainty: isOptional(isOneOf(certainties)),
    seconds: (value) => isNumber(value) && Number(value) >= 0,
    retry: isFlag,
    measured: isOptional(hasFields(parameterFields)),
  }),
  'measuring-started': hasFields(runFields),
  rated: hasFields({ subject: isName, target: isName, rating: isOneOf(ratings) }),
  'session-ended': hasFields({ session: isName, reason: isOneOf(['finished', 'left']) }),
  undone: hasFields({ subject: isOptional(isName), target: isName }),
  flagged: hasFields({ subject: isName, competency: isName, flagged: isFlag }),
  noted: hasFields({ subject: isName, competency: isName, text: isText }),
  'backlog-spread': hasFields({
    moves: isListOf(hasFields({ question: isName, dueDay: isWhole })),
  }),
  'preference-set': hasFields({ name: isName, value: isText }),
  'self-rated': hasFields({ subject: isSelfRatingSubject, ...assessmentFields.selfRatings }),
  'credential-marked': hasFields({ subject: isName, ...assessmentFields.credentials }),
  'scorecard-kept': hasFields({
    subject: isName,
    ...assessmentFields.scorecards,
    removed: isFlag,
  }),
  'benchmark-kept': hasFields({ subject: isName, ...assessmentFields.benchmarks, removed: isFlag }),
  'set-kept': hasFields({
    subject: isName,
    ...assessmentFields.sets,
    putBack: isFlag,
    removed: isFlag,
  }),
};

/** Whether this build knows the kind: of another, or of a later schema, it cannot judge the body. */
export function isKnownKind(kind: string): kind is EventKind {
  return Object.hasOwn(bodyChecks, kind);
}

/** Whether it can be replayed: every field that a projection reads has its type and range. */
export function isLedgerEvent(value: unknown): value is LedgerEvent {
  if (!isHeader(value)) return false;
  const { kind } = Object(value);
  return isName(kind) && isKnownKind(kind) && bodyChecks[kind](value);
}
