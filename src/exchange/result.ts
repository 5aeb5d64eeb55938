/** What came in from outside: a value, or everything that is wrong with it, in words for the person. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly string[] };

export function accepted<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

/** @param problem a sentence for the person */
export function refused(problem: string): Result<never> {
  return { ok: false, problems: [problem] };
}
