import { runFields } from '#domain/adaptive/run-fields.ts';
import type { RunRecord } from '#domain/adaptive/run-record.ts';
import { type LedgerEvent, practiceModes } from '#domain/ledger/event.ts';
import { isLedgerEvent, largestSeq } from '#domain/ledger/is-ledger-event.ts';
import {
  hasFields,
  isCount,
  isFlag,
  isListOf,
  isName,
  isNullable,
  isNumber,
  isOneOf,
  isOptional,
  isShare,
  isText,
  isWhole,
} from '#domain/ledger/shape.ts';
import type { PracticeSession } from '#domain/practice/practice-session.ts';
import type { ImportsRow, MetaRow, PreferenceRow } from './database.ts';

const isSession = hasFields({
  id: isName,
  mode: isOneOf(practiceModes),
  changesSchedule: isFlag,
  items: isListOf(hasFields({ question: isName, competency: isName, seed: isNumber })),
  reference: isOptional(isText),
  answered: isListOf(
    hasFields({
      event: isName,
      question: isName,
      credit: isShare,
      layer: isOneOf(['auto', 'self']),
      retry: isFlag,
    }),
  ),
  ended: isNullable(isOneOf(['finished', 'left'])),
});

const isPreference = hasFields({ name: isName, value: isText });

const isHeadEntry = (value: unknown) =>
  Array.isArray(value) && isName(value[0]) && isCount(value[1]) && value[1] <= largestSeq;

const isMeta = hasFields({
  device: isName,
  schema: isCount,
  projections: isOptional(isCount),
  head: isListOf(isHeadEntry),
  imports: isOptional(isCount),
});

const isRun = hasFields({
  ...runFields,
  id: isName,
  day: isWhole,
  answered: isListOf(hasFields({ event: isName, question: isName, credit: isShare })),
  ended: isNullable(isOneOf(['finished', 'left'])),
});

const isImports = hasFields({
  count: isCount,
  lastSeq: (value) => isCount(value) && Number(value) <= largestSeq,
});

/** Rows as they are stored, or null when they are not what they should be. */
export function readEvent(row: unknown): LedgerEvent | null {
  return isLedgerEvent(row) ? row : null;
}

export function readSession(row: unknown): PracticeSession | null {
  return isSession(row) ? (row as PracticeSession) : null;
}

export function readRun(row: unknown): RunRecord | null {
  return isRun(row) ? (row as RunRecord) : null;
}

export function readPreference(row: unknown): PreferenceRow | null {
  return isPreference(row) ? (row as PreferenceRow) : null;
}

export function readMeta(row: unknown): MetaRow | null {
  return isMeta(row) ? (row as MetaRow) : null;
}

/** As at the beginning, when there is no such row. */
export function readImports(row: unknown): ImportsRow {
  return isImports(row) ? (row as ImportsRow) : { key: 'imports', count: 0, lastSeq: 0 };
}
