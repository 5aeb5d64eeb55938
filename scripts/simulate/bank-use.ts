import type { MeasuredAnswer } from '../../src/domain/adaptive/measured-answer.ts';

/** How runs spread over a bank. Shares, 0..1. */
export interface BankUse {
  /** Of the runs that met the question met most often. */
  readonly highest: number;
  /** Of a run that another run is expected to have too. */
  readonly overlap: number;
  /** Of the bank that no run met. */
  readonly unused: number;
}

/** @param runs two or more, of equal lengths */
export function exposureOf(
  runs: readonly (readonly MeasuredAnswer[])[],
  bankSize: number,
): BankUse {
  const counts = new Map<string, number>();
  for (const { item } of runs.flat()) counts.set(item.id, (counts.get(item.id) ?? 0) + 1);
  const times = [...counts.values()];
  const pairs = runs.length * (runs.length - 1);
  const shared = times.reduce((sum, count) => sum + count * (count - 1), 0) / pairs;
  return {
    highest: Math.max(...times) / runs.length,
    overlap: shared / (runs[0]?.length ?? 0),
    unused: 1 - counts.size / bankSize,
  };
}
