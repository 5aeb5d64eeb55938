/** Any value that IndexedDB can hold, as a text that is equal when the values are. */
export function canonical(value: unknown): string {
  if (value instanceof Map) return `Map${canonical([...value].sort(byText))}`;
  if (value instanceof Set) return `Set${canonical([...value].sort(byText))}`;
  if (ArrayBuffer.isView(value)) return `Numbers[${[...(value as Float64Array)].join()}]`;
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).sort(byText);
    return `{${fields.map(([name, field]) => `${name}:${canonical(field)}`).join()}}`;
  }
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}

function byText(one: unknown, other: unknown): number {
  return canonical(one) < canonical(other) ? -1 : 1;
}
