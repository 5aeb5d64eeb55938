/** Whether two pieces of plain state say the same: maps and sets in any order, NaN equal to itself. */
export function isSameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  if (one instanceof Map) return other instanceof Map && isSameMap(one, other);
  if (Array.isArray(one)) {
    return (
      Array.isArray(other) &&
      one.length === other.length &&
      one.every((it, index) => isSameValue(it, other[index]))
    );
  }
  return !Array.isArray(other) && isSameMap(fieldsOf(one), fieldsOf(other));
}

/** A field without a value is as good as none. */
function fieldsOf(value: object): Map<unknown, unknown> {
  return new Map(Object.entries(value).filter(([, it]) => it !== undefined));
}

function isSameMap(one: ReadonlyMap<unknown, unknown>, other: ReadonlyMap<unknown, unknown>) {
  if (one.size !== other.size) return false;
  return [...one].every(([key, value]) => other.has(key) && isSameValue(value, other.get(key)));
}
