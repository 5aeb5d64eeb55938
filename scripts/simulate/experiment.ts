import type { Figure } from './figure.ts';

/**
 * The contract of an experiment: one file that plays simulated people through the code of `src/domain` and returns
 * figures. All chance comes from `randomFor` and the seeds, so that the same plan gives the same figures on every machine
 * (times excepted).
 */
export interface Experiment {
  readonly name: string;
  /** What is played on which bank, in a sentence. */
  readonly about: string;
  readonly plans: Readonly<Record<Size, Plan>>;
  readonly run: (plan: Plan) => readonly Figure[] | Promise<readonly Figure[]>;
}

/** Short runs belong to `npm test`: fewer people, the same code. */
export type Size = 'short' | 'full';

export interface Plan {
  /** A bank and a group of people for each. */
  readonly seeds: readonly number[];
  /** For each seed. */
  readonly people: number;
}

/** Seeds 1 to `banks`, so many people each. */
export function planOf(banks: number, people: number): Plan {
  return { seeds: Array.from({ length: banks }, (_, index) => index + 1), people };
}
