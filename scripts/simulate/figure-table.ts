import type { Figure } from './figure.ts';
import type { Report } from './simulate.ts';

/** A report as text in columns. */
export function figureTable({ figures }: Report): string {
  const rows = figures.map((figure) => [
    figure.name,
    shortNumber(figure.value),
    limitOf(figure),
    verdictOf(figure),
  ]);
  const widths = [0, 1, 2].map((at) => Math.max(0, ...rows.map((row) => row[at]?.length ?? 0)));
  const lines = rows.map((row) =>
    row.map((cell, at) => (at === 1 ? cell.padStart : cell.padEnd).call(cell, widths[at] ?? 0)),
  );
  return lines.map((cells) => cells.join('  ').trimEnd()).join('\n');
}

function limitOf({ limit }: Figure): string {
  if (limit === null) return '';
  const { least, most } = limit;
  if (least !== null && most !== null) return `${least} to ${most}`;
  return most === null ? `at least ${least}` : `at most ${most}`;
}

function verdictOf({ holds }: Figure): string {
  if (holds === null) return '';
  return holds ? 'holds' : 'MISSED';
}

function shortNumber(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(Math.abs(value) < 10 ? 4 : 1);
}
