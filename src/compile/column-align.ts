import type { Table } from 'mdast';
import type { ContentTree } from '#domain/content-tree.ts';
import { plainText } from '#domain/plain-text.ts';

const figure = /^[<>~≈±+−-]?\s?[\d.,]+\s?(?:%|[a-zµ]{1,6})?$/iu;

/**
 * How the cells of a column stand: as written in the table, else figures below each other at their right end.
 * The first column names its rows, also where the names are numbers.
 * @param rows without the head
 */
export function columnAlign(
  table: Table,
  column: number,
  rows: readonly (readonly ContentTree[])[],
): string | null {
  const written = table.align?.[column];
  if (written) return written;
  const cells = rows.map((row) => plainText(row[column] ?? []));
  return column > 0 && cells.length > 0 && cells.every((it) => figure.test(it)) ? 'right' : null;
}
