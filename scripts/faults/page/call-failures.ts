/** How a browser's storage fails at one call. */
export const callFailures = [
  'throws InvalidStateError',
  'throws UnknownError',
  'loses the connection',
  'never answers',
] as const;

export type CallFailure = (typeof callFailures)[number];
