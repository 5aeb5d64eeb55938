import { cleanLine } from '#domain/sets/clean-text.ts';
import { setLimits } from '#domain/sets/question-set.ts';
import { type AnkiHead, readAnkiHead } from './anki-head.ts';
import { decodeUtf8 } from './decode-utf8.ts';
import { findSeparator } from './find-separator.ts';
import { columnsOf, type ForeignColumns } from './foreign-columns.ts';
import { type ForeignQuestion, readForeignQuestion } from './foreign-question.ts';
import { readTable, type TableRow } from './read-table.ts';
import { accepted, type Result, refused } from './result.ts';

/** A row that is not taken over, and why. */
export interface LeftOutRow {
  /** As a spreadsheet counts. */
  readonly row: number;
  /** A sentence for the person. */
  readonly reason: string;
}

/** What a file of another program comes to. */
export interface ForeignFile {
  /** Of the deck, or of the file. */
  readonly title: string;
  readonly questions: readonly (ForeignQuestion & { readonly row: number })[];
  readonly leftOut: readonly LeftOutRow[];
}

/** A larger file need not be read at all. */
export const mostForeignBytes = 5_000_000;

const mostTold = 20;

/**
 * Reads Anki's text files and tables (CSV, also with semicolons or tabs) of questions and answers. Every text comes
 * in as it stands, without its formatting. Never rejects; a row that is of no use keeps no other row out.
 * @param name of the file
 */
export function readForeignFile(bytes: Uint8Array, name: string): Result<ForeignFile> {
  if (bytes.length > mostForeignBytes) return refused('It is larger than this app reads.');
  const text = decodeUtf8(bytes);
  if (!text.ok) return refused('It is not text in UTF-8. Save it as CSV in UTF-8, then try again.');
  const head = readAnkiHead(text.value);
  const rows = text.value.slice(head.end);
  const separator = head.separator ?? findSeparator(rows);
  if (separator === null) return refused('It has no two columns, for a question and an answer.');
  const table = readTable(rows, separator);
  return table.ok ? readRows(head, filled(table.value, head), titleOf(head, name)) : table;
}

/** Empty rows say nothing; in a file of Anki a row that begins with # is a comment. */
function filled(rows: readonly TableRow[], { lines }: AnkiHead): TableRow[] {
  return rows.filter(
    ({ cells }) =>
      cells.some((cell) => cell.trim() !== '') && !(lines > 0 && cells[0]?.startsWith('#')),
  );
}

function readRows(head: AnkiHead, table: readonly TableRow[], title: string): Result<ForeignFile> {
  const columns = columnsOf(head, table[0]?.cells ?? []);
  if (!columns) return refused('It has no two columns, for a question and an answer.');
  const isHtml = head.isHtml ?? (!columns.hasNames && looksLikeHtml(table));
  const questions: (ForeignQuestion & { row: number })[] = [];
  const leftOut: LeftOutRow[] = [];
  const rowOfKey = new Map<string, number>();
  for (const row of columns.hasNames ? table.slice(1) : table) {
    const number = row.number + head.lines;
    const read = readRow(row, columns, isHtml);
    const before = read.ok ? rowOfKey.get(read.value.key) : undefined;
    if (!read.ok) leftOut.push({ row: number, reason: read.problems.join(' ') });
    else if (before !== undefined) {
      leftOut.push({ row: number, reason: `It is the same as row ${before}.` });
    } else {
      rowOfKey.set(read.value.key, number);
      questions.push({ ...read.value, row: number });
    }
  }
  return questions.length > 0 ? accepted({ title, questions, leftOut }) : nothingIn(leftOut);
}

function readRow(row: TableRow, columns: ForeignColumns, isHtml: boolean): Result<ForeignQuestion> {
  if (!row.isClosed) return refused('It opens a quotation mark that is never closed.');
  return readForeignQuestion(row.cells, columns, isHtml);
}

function nothingIn(leftOut: readonly LeftOutRow[]): Result<never> {
  const told = leftOut.slice(0, mostTold).map(({ row, reason }) => `Row ${row}: ${reason}`);
  return { ok: false, problems: ['It has no row that can be used.', ...told] };
}

/** As Anki tells, where the file does not say. */
function looksLikeHtml(rows: readonly TableRow[]): boolean {
  return rows.some(({ cells }) => cells.some((cell) => /<br|<\/[a-z]|&nbsp;/i.test(cell)));
}

/** The last part of a deck's name, else the name of the file. */
function titleOf({ deck }: AnkiHead, name: string): string {
  const ofDeck = deck.split('::').at(-1) ?? '';
  const title = cleanLine(ofDeck) || cleanLine(name.replace(/\.[a-z0-9]{1,8}$/i, ''));
  return title.slice(0, setLimits.title).trim() || 'From a file';
}
