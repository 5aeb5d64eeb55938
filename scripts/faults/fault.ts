import type { Subject } from './subject.ts';

/** How much is tried: in `npm test`, by `npm run faults`, and at night. */
export type Form = 'short' | 'middle' | 'nightly';

/**
 * The contract of a fault: one file in `faults/` that breaks one thing, over and over, and says what was lost.
 * All chance comes from the seed. Trial n of a run has the seed `seed + n`, and each failure names its own: given
 * again with an amount of 1, it is that trial alone.
 */
export interface Fault {
  readonly name: string;
  /** What is broken and what has to hold, in a sentence. */
  readonly description: string;
  /** Trials of each form; 0 leaves it out. */
  readonly amounts: Readonly<Record<Form, number>>;
  /** Why it cannot run here, when it cannot: it is left out, and the report says so. */
  readonly missing?: () => string | null;
  readonly run: (amount: number, seed: number, subject: Subject) => Promise<Outcome>;
}

export interface Outcome {
  readonly trials: number;
  readonly failures: readonly Failure[];
  /** What else there is to say about the run: counts, for the report. */
  readonly notes: readonly string[];
}

export interface Failure {
  readonly seed: number;
  /** What was lost, doubled, torn or claimed falsely. */
  readonly what: string;
}
