import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '#exchange/canonical-json.ts';
import { gzip } from '#exchange/gzip.ts';
import { type OpenLimits, openBytes } from '#exchange/open-bytes.ts';
import { scanJson } from '#exchange/scan-json.ts';
import { sha256 } from '#exchange/sha-256.ts';

const limits: OpenLimits = {
  mostPackedBytes: 100_000,
  mostBytes: 400_000,
  mostCharacters: 400_000,
  mostDepth: 8,
  longestText: 1000,
};

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('the door', () => {
  test('lets JSON in, plain or packed', async () => {
    const value = { kind: 'x', list: [1, null, 'ä"\\'] };
    const text = JSON.stringify(value);
    expect(await openBytes(bytesOf(text), limits)).toEqual({ ok: true, value });
    expect(await openBytes(bytesOf(`\uFEFF${text}`), limits)).toEqual({ ok: true, value });
    expect(await openBytes(gzipSync(text), limits)).toEqual({ ok: true, value });
    expect(await openBytes(await gzip([text.slice(0, 5), text.slice(5)]), limits)).toEqual({
      ok: true,
      value,
    });
  });

  test.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(0), 'not JSON'],
    ['half a text', bytesOf('{"kind":'), 'not JSON'],
    ['too many bytes', new Uint8Array(100_001), 'larger'],
    ['bytes that are no text', new Uint8Array([0x7b, 0xff, 0x7d]), 'UTF-8'],
    ['a lone surrogate in UTF-8', new Uint8Array([0x22, 0xed, 0xa0, 0x80, 0x22]), 'UTF-8'],
    ['a million lists in each other', bytesOf('['.repeat(90_000)), 'nested'],
    ['packed twice', gzipSync(gzipSync('{}')), 'UTF-8'],
    ['a bomb', gzipSync(new Uint8Array(64 * 1024 * 1024)), 'far larger'],
    ['a long text', bytesOf(JSON.stringify({ a: 'x'.repeat(1001) })), 'text that is too long'],
    ['a long name', bytesOf(JSON.stringify({ ['x'.repeat(1001)]: 1 })), 'text that is too long'],
    ['a text that never ends', bytesOf(`{"a":"${'x'.repeat(2000)}`), 'text that is too long'],
    ['something that is no number', bytesOf('{"a":NaN}'), 'not JSON'],
    ['a byte of nothing', bytesOf('{"a":1}\0'), 'not JSON'],
  ])('refuses %s in words', async (_, bytes, problem) => {
    const result = await openBytes(bytes, limits);
    expect(result).toMatchObject({ ok: false, problems: [expect.stringContaining(problem)] });
  });

  test('never rejects, whatever comes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 500 }), async (bytes) => {
        const result = await openBytes(bytes, limits);
        expect(typeof result.ok).toBe('boolean');
      }),
    );
  });
});

describe('the scan', () => {
  test('lets everything through that is small, and only that', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const text = JSON.stringify(value);
        expect(scanJson(text, { ...limits, longestText: text.length })).toEqual({
          ok: true,
          value: text,
        });
      }),
    );
  });

  test('is not misled by brackets and quotes inside texts', () => {
    const value = { a: '[[[[[[[[[[{{{{{{{{', b: '\\', c: '\\"[[[[[[[[[[', d: [] };
    expect(scanJson(JSON.stringify(value), limits).ok).toBe(true);
  });
});

describe('canonical JSON', () => {
  test('is the same for the same value, however its names are ordered', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const plain = JSON.parse(JSON.stringify(value));
        expect(canonicalJson(reversed(plain))).toBe(canonicalJson(plain));
        expect(JSON.parse(canonicalJson(plain))).toEqual(plain);
      }),
    );
  });

  test('is hashed as everyone hashes', async () => {
    expect(await sha256(bytesOf('abc'))).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, it]) => [name, reversed(it)] as const)
      .reverse(),
  );
}
