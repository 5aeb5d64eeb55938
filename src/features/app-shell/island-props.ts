/** As Astro writes values of props: what kind it is, then the value. */
type Written = readonly [kind: number, value: unknown];

/**
 * What an island is given.
 *
 * @throws for kinds that no island here is given: dates, sets and the like
 */
export function islandProps(island: Element): object {
  return readObject(JSON.parse(island.getAttribute('props') ?? '{}'));
}

function readObject(written: object): object {
  return Object.fromEntries(Object.entries(written).map(([name, it]) => [name, read(it)]));
}

function read([kind, value]: Written): unknown {
  if (kind === 1) return (value as readonly Written[]).map(read);
  if (kind !== 0) throw new Error(`Inconsistent: a prop of the kind ${kind}`);
  return typeof value === 'object' && value !== null ? readObject(value) : value;
}
