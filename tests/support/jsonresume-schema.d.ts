declare module '@jsonresume/schema' {
  /** Calls back at once. */
  export function validate(
    resume: unknown,
    callback: (errors: readonly unknown[] | null, isValid: boolean) => void,
  ): void;
}
