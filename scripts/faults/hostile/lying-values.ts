import * as fc from 'fast-check';
import type { Random } from '../../../src/domain/random.ts';

/** What somebody might put where something else belongs. JSON can say all of it but for the last two. */
const lies: readonly unknown[] = [
  null,
  true,
  '',
  ' ',
  'constructor',
  '__proto__',
  '\ud800',
  'a\u0000b',
  '\u202eevil',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '=HYPERLINK("x")',
  'x'.repeat(5000),
  -1,
  0.5,
  1e21,
  Number.MAX_SAFE_INTEGER + 1,
  [],
  {},
  [[]],
  JSON.parse('{"__proto__": {"polluted": true}}'),
  { constructor: { prototype: { polluted: true } } },
  { length: 1e9 },
  { toString: null, valueOf: null },
  deep(40),
  Number.NaN,
  Number.POSITIVE_INFINITY,
];

function deep(levels: number): unknown {
  return levels === 0 ? 0 : [deep(levels - 1)];
}

/** Lies of the list, and as many made up from nothing. */
export function someLies(seed: number): readonly unknown[] {
  return [...lies, ...fc.sample(fc.jsonValue({ maxDepth: 3 }), { seed, numRuns: 200 })];
}

/** A copy of a valid value in which one to three places hold something else, hold it twice, or are gone. */
export function lieOnce(value: unknown, pool: readonly unknown[], random: Random): unknown {
  let changed = structuredClone(value);
  const times = 1 + below(3, random);
  for (let done = 0; done < times; done += 1) changed = changeOnePlace(changed, pool, random);
  return changed;
}

type Container = Record<string, unknown> | unknown[];

function changeOnePlace(value: unknown, pool: readonly unknown[], random: Random): unknown {
  const containers = containersIn(value);
  const container = containers[below(containers.length, random)];
  // A copy: what is changed next may lie inside of it.
  const lie = structuredClone(pool[below(pool.length, random)]);
  if (!container) return lie;
  const keys = Object.keys(container);
  const key = keys[below(keys.length, random)] ?? '0';
  const kind = below(5, random);
  if (kind === 0 && Array.isArray(container)) container.push(structuredClone(container[0]) ?? lie);
  else if (kind === 0)
    define(container, ['__proto__', 'constructor', 'extra'][below(3, random)] ?? '', lie);
  else if (kind === 1 && Array.isArray(container)) container.splice(Number(key), 1);
  else if (kind === 1) Reflect.deleteProperty(container, key);
  else define(container, key, lie);
  return value;
}

/** As JSON.parse does it: `__proto__` is a field like any other. */
function define(container: Container, key: string, value: unknown): void {
  Object.defineProperty(container, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

function containersIn(value: unknown): Container[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Container, ...Object.values(value).flatMap(containersIn)];
}

function below(count: number, random: Random): number {
  return Math.floor(random() * count);
}
