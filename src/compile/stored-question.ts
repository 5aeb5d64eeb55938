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

/**
 * A question in the `questions` collection. Astro makes a program of all that its store holds, and the bundler reads that
 * program: one string costs a small part of what the same tree costs as objects.
 */
export interface PackedQuestion {
  readonly json: string;
}

export function packQuestion(stored: StoredQuestion): PackedQuestion {
  return { json: JSON.stringify(stored) };
}

export function unpackQuestion({ json }: PackedQuestion): StoredQuestion {
  return JSON.parse(json);
}

export function toStored({ frontmatter, question, reading }: AuthoredQuestion): StoredQuestion {
  const { retired, basis, vendorSpecific, volatility, seedRefs, corrects } = frontmatter;
  const editorial = basis === 'editorial';
  return { question, reading, retired, editorial, vendorSpecific, volatility, seedRefs, corrects };
}
