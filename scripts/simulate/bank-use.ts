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

/** @param runs of equal lengths */
export function exposureOf(
  runs: readonly (readonly MeasuredAnswer[])[],
  bankSize: number,
): BankUse {
  const counts = new Map<string, number>();
  for (const { item } of runs.flat()) counts.set(item.id, (counts.get(item.id) ?? 0) + 1);
  const rates = [...counts.values()].map((count) => count / runs.length);
  const length = runs[0]?.length ?? 0;
  return {
    highest: Math.max(...rates),
    overlap: rates.reduce((sum, rate) => sum + rate ** 2, 0) / length,
    unused: 1 - counts.size / bankSize,
  };
}
