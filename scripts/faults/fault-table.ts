import type { Finding, Report } from './report.ts';

const heads = ['', 'trials', 'failures', 'seed', 'seconds', ''];

/** A report as text in columns, and below it each failure with the seed that brings it back. */
export function faultTable({ faults, skipped }: Report): string {
  const rows = [heads, ...faults.map(rowOf)];
  const widths = heads.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, at) =>
        (at > 0 && at < 5 ? cell.padStart : cell.padEnd).call(cell, widths[at] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  const failures = faults.flatMap((fault) => fault.failures.map((it) => failureLine(fault, it)));
  const notes = Object.entries(skipped).map(([name, reason]) => `${name}: left out, ${reason}`);
  return [...lines, ...notes, ...failures].join('\n');
}

function rowOf({ name, trials, failures, seed, seconds, notes }: Finding): string[] {
  const counts = [trials, failures.length, seed, Math.round(seconds)].map(String);
  return [name, ...counts, notes.join(', ')];
}

function failureLine({ name }: Finding, { seed, what }: Finding['failures'][number]): string {
  return `FAILED ${name}: ${what}\n  again: npm run faults -- --only ${name} --seed ${seed} --amount 1`;
}
