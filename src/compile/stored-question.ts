import type { CompiledQuestion } from './compile-question.ts';
import type { AuthoredQuestion } from './read-question.ts';

/** A question of the bank: what phones get, and what only pages tell about it. */
export interface StoredQuestion extends CompiledQuestion {
  /** Withdrawn: keeps its page, leaves practice. */
  readonly retired: boolean;
  /** A claim is our own inference, or the numbers are invented for the exercise. */
  readonly editorial: boolean;
  /** The answer hinges on one product. */
  readonly vendorSpecific: boolean;
  readonly volatility: 'stable' | 'yearly' | 'quarterly';
  /** Topics of the source list that it covers: C-Q01 to C-Q54. */
  readonly seedRefs: readonly string[];
  /** Numbers of the common mistakes that it puts right. */
  readonly corrects: readonly number[];
}

export function toStored({ frontmatter, question, reading }: AuthoredQuestion): StoredQuestion {
  const { retired, basis, vendorSpecific, volatility, seedRefs, corrects } = frontmatter;
  const editorial = basis === 'editorial';
  return { question, reading, retired, editorial, vendorSpecific, volatility, seedRefs, corrects };
}
