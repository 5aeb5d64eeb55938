import type { Random } from '../../../src/domain/random.ts';

/** Texts that have broken parsers before. */
const tokens = [
  '"__proto__":{"polluted":1}',
  '"constructor":{"prototype":{"polluted":1}}',
  '1e999',
  '-0',
  'null',
  '{}',
  '[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[',
  '"\\ud800"',
  '\u0000',
  '\u202e',
  '\ufeff',
  '"}]}',
].map((token) => new TextEncoder().encode(token));

/** Valid bytes with one to three things done to them. */
export function breakBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const times = 1 + below(3, random);
  let broken = bytes;
  for (let done = 0; done < times; done += 1) broken = breakOnce(broken, random);
  return broken;
}

function breakOnce(bytes: Uint8Array, random: Random): Uint8Array {
  const at = below(bytes.length + 1, random);
  const length = below(Math.min(64, bytes.length - at) + 1, random);
  switch (below(6, random)) {
    case 0:
      return bytes.slice(0, at);
    case 1:
      return joined(bytes.slice(0, at), bytes.slice(at + length));
    case 2:
      return joined(bytes.slice(0, at + length), bytes.slice(at));
    case 3:
      return joined(
        bytes.slice(0, at),
        tokens[below(tokens.length, random)] ?? bytes,
        bytes.slice(at),
      );
    case 4:
      return joined(bytes.slice(0, at), Uint8Array.of(below(256, random)), bytes.slice(at + 1));
    default: {
      const flipped = bytes.slice();
      if (at < bytes.length) flipped[at] = (flipped[at] ?? 0) ^ (1 << below(8, random));
      return flipped;
    }
  }
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function below(count: number, random: Random): number {
  return Math.floor(random() * count);
}
