import { accepted, type Result, refused } from './result.ts';

export interface TableRow {
  /** As a spreadsheet counts: from 1, with the rows that are empty. */
  readonly number: number;
  readonly cells: readonly string[];
  /** False where a quotation mark was opened and never closed. */
  readonly isClosed: boolean;
}

const mostRows = 20_000;
const mostColumns = 100;

const quote = '"';

/**
 * Rows of a text with separators (RFC 4180, and what spreadsheets and Anki make of it): a cell in quotation marks
 * may hold separators and line breaks, and two marks stand for one. Any line ending counts. One pass.
 * @param separator one character
 * @param most rows to read; beyond `mostRows` it is refused
 */
export function readTable(text: string, separator: string, most = Infinity): Result<TableRow[]> {
  const rows: TableRow[] = [];
  let at = 0;
  while (at < text.length && rows.length < most) {
    if (rows.length >= mostRows) return refused(`It has more than ${mostRows} rows.`);
    const row = readRow(text, separator, at);
    if (row.cells.length > mostColumns) {
      return refused(`Its row ${rows.length + 1} has more than ${mostColumns} columns.`);
    }
    rows.push({ number: rows.length + 1, cells: row.cells, isClosed: row.isClosed });
    at = row.end;
  }
  return accepted(rows);
}

interface Cell {
  readonly text: string;
  /** Where its separator or line ending stands. */
  readonly end: number;
  readonly isClosed: boolean;
}

function readRow(text: string, separator: string, start: number) {
  const cells: string[] = [];
  let at = start;
  while (cells.length <= mostColumns) {
    const cell = text[at] === quote ? quotedCell(text, separator, at) : bare(text, separator, at);
    cells.push(cell.text);
    at = cell.end;
    if (!cell.isClosed) return { cells, end: at, isClosed: false };
    if (text[at] !== separator) break;
    at += 1;
  }
  const end = text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : at + 1;
  return { cells, end, isClosed: true };
}

function bare(text: string, separator: string, start: number): Cell {
  let end = start;
  while (end < text.length && !endsCell(text[end], separator)) end += 1;
  return { text: text.slice(start, end), end, isClosed: true };
}

function endsCell(character: string | undefined, separator: string): boolean {
  return character === separator || character === '\n' || character === '\r';
}

/** What stands between the closing mark and the separator belongs to the cell too. */
function quotedCell(text: string, separator: string, start: number): Cell {
  const parts: string[] = [];
  let from = start + 1;
  for (;;) {
    const mark = text.indexOf(quote, from);
    if (mark === -1) return { text: text.slice(start), end: text.length, isClosed: false };
    parts.push(text.slice(from, mark));
    if (text[mark + 1] !== quote) {
      const rest = bare(text, separator, mark + 1);
      return { ...rest, text: parts.join('') + rest.text };
    }
    parts.push(quote);
    from = mark + 2;
  }
}
