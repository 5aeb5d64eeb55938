import { readTable } from './read-table.ts';

/** Before a comma, which stands in many a sentence. */
const candidates = ['\t', ';', ',', '|'] as const;

const sampleCharacters = 20_000;
const sampleRows = 20;

/**
 * The separator that cuts the first rows into the same number of cells most often; null where none gives two.
 * @param text from its first row on
 */
export function findSeparator(text: string): string | null {
  const sample = text.slice(0, sampleCharacters);
  const scores = candidates.map((separator) => ({ separator, rows: evenRows(sample, separator) }));
  const best = scores.reduce((one, other) => (other.rows > one.rows ? other : one));
  return best.rows > 0 ? best.separator : null;
}

/** How many rows have as many cells as the first one; 0 when that has one. */
function evenRows(sample: string, separator: string): number {
  const read = readTable(sample, separator, sampleRows);
  const rows = read.ok ? read.value.filter(({ cells }) => cells.join('') !== '') : [];
  const width = rows[0]?.cells.length ?? 1;
  return width === 1 ? 0 : rows.filter(({ cells }) => cells.length === width).length;
}
