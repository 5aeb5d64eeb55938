/** Works it out for the first who asks; everyone else gets the same. A build asks on thousands of pages. */
export function once<T>(workOut: () => T): () => T {
  let found: { readonly value: T } | undefined;
  return () => {
    found ??= { value: workOut() };
    return found.value;
  };
}
