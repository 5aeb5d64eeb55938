import { emptyTally } from '#domain/calibration/certainty-tally.ts';
import { type Certainty, certainties } from '#domain/ledger/event.ts';
import type { QuestionState } from '#domain/ledger/question-state.ts';
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

const isNone: Check = (value) => Number.isNaN(value);
const orNone =
  (check: Check): Check =>
  (value) =>
    isNone(value) || check(value);

const isSum: Check = (value) => isNumber(value) && Number(value) >= 0;

const checks = {
  stabilityDays: orNone((value) => isNumber(value) && Number(value) > 0),
  difficulty: orNone((value) => isNumber(value) && Number(value) >= 1 && Number(value) <= 10),
  reviewDay: orNone(isWhole),
  dueDay: orNone(isWhole),
  reps: orNone(isCount),
  lapses: orNone(isCount),
  answers: isCount,
  misses: isCount,
  lastCredit: orNone(isShare),
  lastDay: orNone(isWhole),
  /** 1 flagged + 2 noted. */
  marks: (value) => isCount(value) && Number(value) <= 3,
  lowAnswers: isCount,
  lowCredit: isSum,
  lowSquares: isSum,
  midAnswers: isCount,
  midCredit: isSum,
  midSquares: isSum,
  highAnswers: isCount,
  highCredit: isSum,
  highSquares: isSum,
} as const satisfies Record<string, Check>;

type Column = keyof typeof checks;

const columnNames = Object.keys(checks) as Column[];

/** NaN in one of them is NaN in all: there is no card. */
const cardColumns: readonly Column[] = [
  'stabilityDays',
  'difficulty',
  'reviewDay',
  'dueDay',
  'reps',
  'lapses',
];

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

/** Null when the row is not a page, or any of its values is out of range. */
export function unpackQuestions(value: unknown): Map<string, QuestionState> | null {
  if (!isPage(value)) return null;
  const page = value as QuestionPage;
  if (!columnNames.every((name) => isColumn(page, name))) return null;
  const evidence = unpackEvidence(page.evidence, page.ids.length);
  if (evidence === null) return null;
  const states = new Map<string, QuestionState>();
  for (const [index, id] of page.ids.entries()) {
    states.set(id, { ...stateAt(page, index), evidence: evidence[index] ?? [] });
  }
  return states;
}

/** Checked by columns: one loop over plain numbers each. */
function isColumn({ ids, columns }: QuestionPage, name: Column): boolean {
  const column = columns[name];
  const isOfCard = cardColumns.includes(name);
  return (
    column.length === ids.length &&
    column.every(checks[name]) &&
    (!isOfCard || column.every((cell, row) => isNone(cell) === isNone(columns.reps[row])))
  );
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
): Omit<QuestionState, 'evidence'> {
  const cell = (name: Column) => columns[name][row] ?? Number.NaN;
  const marks = cell('marks');
  return {
    competency,
    card: isNone(cell('reps')) ? null : cardAt(cell),
    answers: cell('answers'),
    misses: cell('misses'),
    lastCredit: orNull(cell('lastCredit')),
    lastDay: orNull(cell('lastDay')) as LocalDay | null,
    flagged: (marks & 1) !== 0,
    noted: (marks & 2) !== 0,
    calls: callsAt(cell),
  };
}

function callsAt(cell: (name: Column) => number): QuestionState['calls'] {
  const isNever = certainties.every((certainty) => cell(`${certainty}Answers`) === 0);
  if (isNever) return emptyTally;
  const tallyOf = (certainty: Certainty) => ({
    answers: cell(`${certainty}Answers`),
    credit: cell(`${certainty}Credit`),
    squares: cell(`${certainty}Squares`),
  });
  return { low: tallyOf('low'), mid: tallyOf('mid'), high: tallyOf('high') };
}

function cardAt(cell: (name: Column) => number): Card {
  return {
    stabilityDays: cell('stabilityDays'),
    difficulty: cell('difficulty'),
    lastDay: cell('reviewDay') as LocalDay,
    dueDay: cell('dueDay') as LocalDay,
    reps: cell('reps'),
    lapses: cell('lapses'),
  };
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
