import type { Fault } from '../fault.ts';
import type { Changes, Patch, Subject } from '../subject.ts';

/**
 * The contract of a negative control: the product broken on purpose in one way that its makers once could have chosen.
 * The fault has to catch it, and for the right reason; else the fault has no teeth.
 */
export interface Control {
  readonly name: string;
  /** What is broken, in a sentence. */
  readonly description: string;
  readonly fault: Fault;
  readonly amount: number;
  readonly seed: number | ((product: Subject) => number);
  /** What at least one failure has to say. */
  readonly because: RegExp;
  /** To sources that the fault bundles. */
  readonly patches: readonly Patch[];
  /** To files of the built site. */
  readonly changes: Changes;
}
