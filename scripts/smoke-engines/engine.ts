/** The contract of a browser engine: how to drive one, with no more than the smoke test needs. */
export interface Engine {
  readonly name: string;
  /** Why it cannot run here; null when it can. */
  readonly missing: () => string | null;
  readonly open: () => Promise<EngineTab>;
}

export interface EngineTab {
  /** Name and version, as the browser tells them. */
  readonly version: string;
  /** Resolves when the page has loaded; rejects when it could not be. */
  goto(url: string): Promise<void>;
  /**
   * Runs a function in the page. It may use nothing from around it; what goes in and comes out is JSON.
   */
  run<Given extends readonly unknown[], Found>(
    work: (...given: Given) => Found | Promise<Found>,
    ...given: Given
  ): Promise<Found>;
  close(): Promise<void>;
}

/** The function with what it is given, as an expression: a promise of its result as JSON. */
export function asExpression(work: unknown, given: readonly unknown[]): string {
  return `Promise.resolve((${String(work)})(...${JSON.stringify(given)})).then((it) => JSON.stringify(it) ?? 'null')`;
}

/** Tries until it succeeds: a program that was started needs a moment. */
export async function eventually<T>(work: () => Promise<T>, milliseconds = 20_000): Promise<T> {
  const until = Date.now() + milliseconds;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (Date.now() > until) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
