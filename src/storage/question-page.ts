import { emptyTally } from '#domain/calibration/certainty-tally.ts';
import type { Certainty } from '#domain/ledger/event.ts';
import type { QuestionState } from '#domain/ledger/question-state.ts';
import { hasFields, isListOf, isName } from '#domain/ledger/shape.ts';
import type { LocalDay } from '#domain/local-day.ts';
import type { Card } from '#domain/scheduling/card.ts';
import { type EvidenceColumns, packEvidence, unpackEvidence } from './evidence-columns.ts';

/**
 * The state of all met questions of one competency in one row, by columns: a start reads some
 * twenty rows instead of thousands, and copying a column of numbers costs next to nothing. NaN
 * stands for null.
 */
export interface QuestionPage {
  readonly competency: string;
  readonly ids: readonly string[];
  readonly columns: Readonly<Record<Column, Float64Array>>;
  readonly evidence: EvidenceColumns;
}

type Row = Record<Column, number>;

/** What a column may hold. */
interface Range {
  readonly least?: number;
  readonly most?: number;
  readonly isWhole?: true;
  /** NaN, too. */
  readonly mayBeNone?: true;
}

const count = { least: 0, isWhole: true } as const;
const sum = { least: 0 } as const;
const day = { isWhole: true, mayBeNone: true } as const;

const ranges = {
  stabilityDays: { least: Number.MIN_VALUE, mayBeNone: true },
  difficulty: { least: 1, most: 10, mayBeNone: true },
  reviewDay: day,
  dueDay: day,
  reps: { ...count, mayBeNone: true },
  lapses: { ...count, mayBeNone: true },
  answers: count,
  misses: count,
  lastCredit: { least: 0, most: 1, mayBeNone: true },
  lastDay: day,
  /** 1 flagged + 2 noted. */
  marks: { ...count, most: 3 },
  lowAnswers: count,
  lowCredit: sum,
  lowSquares: sum,
  midAnswers: count,
  midCredit: sum,
  midSquares: sum,
  highAnswers: count,
  highCredit: sum,
  highSquares: sum,
} as const satisfies Record<string, Range>;

type Column = keyof typeof ranges;

type Columns = QuestionPage['columns'];

const noEvidence: QuestionState['evidence'] = [];

const columnNames = Object.keys(ranges) as Column[];

const otherCardColumns = ['stabilityDays', 'difficulty', 'reviewDay', 'dueDay', 'lapses'] as const;

const isPage = hasFields({
  competency: isName,
  ids: isListOf(isName),
  columns: hasFields(
    Object.fromEntries(columnNames.map((name) => [name, (it) => it instanceof Float64Array])),
  ),
});

export function packQuestions(
  competency: string,
  states: ReadonlyMap<string, QuestionState>,
): QuestionPage {
  const packed = columnNames.map((name) => [name, new Float64Array(states.size)] as const);
  for (const [index, state] of [...states.values()].entries()) {
    const row = rowOf(state);
    for (const [name, column] of packed) column[index] = row[name];
  }
  const columns = Object.fromEntries(packed) as QuestionPage['columns'];
  const evidence = packEvidence([...states.values()].map((state) => state.evidence));
  return { competency, ids: [...states.keys()], columns, evidence };
}

/**
 * Entries of a map by question id; null when the row is not a page, or any of its values is out of range. Written as
 * plain loops: it runs once at each start, over years of practice, before anything has warmed up.
 */
export function unpackQuestions(value: unknown): [id: string, state: QuestionState][] | null {
  if (!isPage(value)) return null;
  const page = value as QuestionPage;
  const { ids, columns } = page;
  const isSound = columnNames.every(
    (name) => columns[name].length === ids.length && isWithin(columns[name], ranges[name]),
  );
  if (!isSound || !haveWholeCards(columns)) return null;
  const evidence = unpackEvidence(page.evidence, ids.length);
  if (evidence === null) return null;
  return ids.map((id, row) => [id, stateAt(page, row, evidence.get(row) ?? noEvidence)]);
}

function isWithin(column: Float64Array, range: Range): boolean {
  const { least = -Number.MAX_SAFE_INTEGER, most = Number.MAX_SAFE_INTEGER } = range;
  for (let row = 0; row < column.length; row += 1) {
    const value = column[row] ?? Number.NaN;
    if (Number.isNaN(value) && range.mayBeNone) continue;
    if (!(value >= least && value <= most)) return false;
    if (range.isWhole && !Number.isInteger(value)) return false;
  }
  return true;
}

/** NaN in one of their columns is NaN in all: there is no card. */
function haveWholeCards({ reps, ...columns }: Columns): boolean {
  for (const name of otherCardColumns) {
    for (let row = 0; row < reps.length; row += 1) {
      if (Number.isNaN(columns[name][row]) !== Number.isNaN(reps[row])) return false;
    }
  }
  return true;
}

function rowOf({ card, calls, ...state }: QuestionState): Row {
  return {
    stabilityDays: card?.stabilityDays ?? Number.NaN,
    difficulty: card?.difficulty ?? Number.NaN,
    reviewDay: card?.lastDay ?? Number.NaN,
    dueDay: card?.dueDay ?? Number.NaN,
    reps: card?.reps ?? Number.NaN,
    lapses: card?.lapses ?? Number.NaN,
    answers: state.answers,
    misses: state.misses,
    lastCredit: state.lastCredit ?? Number.NaN,
    lastDay: state.lastDay ?? Number.NaN,
    marks: (state.flagged ? 1 : 0) + (state.noted ? 2 : 0),
    lowAnswers: calls.low.answers,
    lowCredit: calls.low.credit,
    lowSquares: calls.low.squares,
    midAnswers: calls.mid.answers,
    midCredit: calls.mid.credit,
    midSquares: calls.mid.squares,
    highAnswers: calls.high.answers,
    highCredit: calls.high.credit,
    highSquares: calls.high.squares,
  };
}

function stateAt(
  { competency, columns }: QuestionPage,
  row: number,
  evidence: QuestionState['evidence'],
): QuestionState {
  const marks = cellAt(columns.marks, row);
  return {
    competency,
    card: cardAt(columns, row),
    answers: cellAt(columns.answers, row),
    misses: cellAt(columns.misses, row),
    lastCredit: orNull(cellAt(columns.lastCredit, row)),
    lastDay: orNull(cellAt(columns.lastDay, row)) as LocalDay | null,
    flagged: (marks & 1) !== 0,
    noted: (marks & 2) !== 0,
    evidence,
    calls: callsAt(columns, row),
  };
}

function cardAt(columns: Columns, row: number): Card | null {
  const reps = cellAt(columns.reps, row);
  if (Number.isNaN(reps)) return null;
  return {
    stabilityDays: cellAt(columns.stabilityDays, row),
    difficulty: cellAt(columns.difficulty, row),
    lastDay: cellAt(columns.reviewDay, row) as LocalDay,
    dueDay: cellAt(columns.dueDay, row) as LocalDay,
    reps,
    lapses: cellAt(columns.lapses, row),
  };
}

function callsAt(columns: Columns, row: number): QuestionState['calls'] {
  const { lowAnswers, midAnswers, highAnswers } = columns;
  if (lowAnswers[row] === 0 && midAnswers[row] === 0 && highAnswers[row] === 0) return emptyTally;
  const tallyOf = (certainty: Certainty) => ({
    answers: cellAt(columns[`${certainty}Answers`], row),
    credit: cellAt(columns[`${certainty}Credit`], row),
    squares: cellAt(columns[`${certainty}Squares`], row),
  });
  return { low: tallyOf('low'), mid: tallyOf('mid'), high: tallyOf('high') };
}

function cellAt(column: Float64Array, row: number): number {
  return column[row] ?? Number.NaN;
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
