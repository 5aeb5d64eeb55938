import type { Failure, Form } from './fault.ts';

export interface Report {
  readonly form: Form;
  /** That each fault had at most; null: as long as it took. */
  readonly minutes: number | null;
  /** ISO date. */
  readonly day: string;
  /** Name and version, as the browser tells them. */
  readonly browser: string;
  readonly faults: readonly Finding[];
  /** Fault to the reason why it was left out. */
  readonly skipped: Readonly<Record<string, string>>;
}

/** What came out of one fault. */
export interface Finding {
  readonly name: string;
  readonly description: string;
  readonly seed: number;
  readonly trials: number;
  readonly failures: readonly Failure[];
  readonly notes: readonly string[];
  readonly seconds: number;
}
