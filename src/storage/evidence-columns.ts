import type { KeptEvidence } from '#domain/adaptive/kept-evidence.ts';
import { parameterFields } from '#domain/adaptive/parameter-fields.ts';
import {
  type Check,
  hasFields,
  isCount,
  isListOf,
  isName,
  isNumber,
  isShare,
  isWhole,
} from '#domain/ledger/shape.ts';
import type { LocalDay } from '#domain/local-day.ts';

/** The evidence of all questions of a page, by columns. NaN stands for null. */
export interface EvidenceColumns {
  /** Place of the question in the page, rising. */
  readonly question: Float64Array;
  /** Ids of the answered events. */
  readonly events: readonly string[];
  readonly columns: Readonly<Record<Column, Float64Array>>;
}

const checks = {
  ...parameterFields,
  version: isNumber,
  day: isWhole,
  credit: isShare,
  retrievability: (value) => Number.isNaN(value) || isShare(value),
} as const satisfies Record<string, Check>;

type Column = keyof typeof checks;

const columnNames = Object.keys(checks) as Column[];

const isNumbers: Check = (value) => value instanceof Float64Array;

const isEvidence = hasFields({
  question: isNumbers,
  events: isListOf(isName),
  columns: hasFields(Object.fromEntries(columnNames.map((name) => [name, isNumbers]))),
});

/** @param evidence one list for each question, in the order of the page */
export function packEvidence(evidence: readonly (readonly KeptEvidence[])[]): EvidenceColumns {
  const all = evidence.flat();
  const columns = columnNames.map((name) => [
    name,
    Float64Array.from(all, (it) => it[name] ?? Number.NaN),
  ]);
  return {
    question: Float64Array.from(evidence.flatMap((list, place) => list.map(() => place))),
    events: all.map(({ event }) => event),
    columns: Object.fromEntries(columns),
  };
}

/** By place of the question, where there is any; null when anything is not what it has to be. */
export function unpackEvidence(
  value: unknown,
  questions: number,
): ReadonlyMap<number, readonly KeptEvidence[]> | null {
  if (!isEvidence(value)) return null;
  const packed = value as EvidenceColumns;
  if (!isSound(packed, questions)) return null;
  const lists = new Map<number, KeptEvidence[]>();
  for (const [row, place] of packed.question.entries()) {
    const list = lists.get(place) ?? [];
    lists.set(place, list);
    list.push(evidenceAt(packed, row));
  }
  return lists;
}

function isSound({ question, events, columns }: EvidenceColumns, questions: number): boolean {
  return (
    events.length === question.length &&
    question.every((place) => isCount(place) && place < questions) &&
    columnNames.every(
      (name) => columns[name].length === question.length && columns[name].every(checks[name]),
    )
  );
}

function evidenceAt({ events, columns }: EvidenceColumns, row: number): KeptEvidence {
  const cell = (name: Column) => columns[name][row] ?? Number.NaN;
  const remembered = cell('retrievability');
  return {
    model: cell('model'),
    difficulty: cell('difficulty'),
    difficultySd: cell('difficultySd'),
    slope: cell('slope'),
    guessing: cell('guessing'),
    version: cell('version'),
    event: events[row] ?? '',
    day: cell('day') as LocalDay,
    credit: cell('credit'),
    retrievability: Number.isNaN(remembered) ? null : remembered,
  };
}
