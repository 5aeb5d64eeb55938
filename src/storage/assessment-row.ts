import { assessmentFields, isSelfRatingSubject } from '#domain/assessment/assessment-fields.ts';
import {
  type AssessmentPart,
  type Assessments,
  assessmentParts,
} from '#domain/assessment/assessments.ts';
import type { DayHistory } from '#domain/assessment/dated-record.ts';
import {
  type Check,
  hasFields,
  isListOf,
  isName,
  isNumber,
  isOneOf,
  isWhole,
} from '#domain/ledger/shape.ts';

/** One part of the assessments, all of it: they change seldom, so that one row may hold them. */
export interface AssessmentRow {
  readonly part: AssessmentPart;
  /** As the map of the part has them: a record, or its history, by subject. */
  readonly entries: readonly (readonly [subject: string, kept: unknown])[];
}

const isRow = hasFields({ part: isOneOf(assessmentParts), entries: Array.isArray });

const isEntry: Readonly<Record<AssessmentPart, Check>> = {
  selfRatings: isPairOf(isSelfRatingSubject, isHistoryOf(assessmentFields.selfRatings)),
  credentials: isPairOf(isName, isDated(assessmentFields.credentials)),
  scorecards: isPairOf(isName, isHistoryOf(assessmentFields.scorecards)),
  benchmarks: isPairOf(isName, isDated(assessmentFields.benchmarks)),
  sets: isPairOf(isName, isDated(assessmentFields.sets)),
};

export function packAssessments(assessments: Assessments, part: AssessmentPart): AssessmentRow {
  return { part, entries: [...assessments[part]] };
}

/** The one part that the row holds; null when the row is not one, or any of its values is wrong. */
export function unpackAssessments(value: unknown): Partial<Assessments> | null {
  if (!isRow(value)) return null;
  const { part, entries } = value as AssessmentRow;
  return entries.every(isEntry[part]) ? { [part]: new Map(entries) } : null;
}

function isPairOf(isSubject: Check, isKept: Check): Check {
  return (value) => Array.isArray(value) && isSubject(value[0]) && isKept(value[1]);
}

function isDated(fields: Readonly<Record<string, Check>>): Check {
  return hasFields({ ...fields, day: isWhole, at: isNumber });
}

function isHistoryOf(fields: Readonly<Record<string, Check>>): Check {
  const isRecords = isListOf(isDated(fields));
  return (value) => isRecords(value) && isAscending(value as DayHistory<unknown>);
}

function isAscending(history: DayHistory<unknown>): boolean {
  const days = history.map(({ day }) => day);
  return (
    days.length > 0 && days.every((day, index) => index === 0 || day > (days[index - 1] ?? day))
  );
}
