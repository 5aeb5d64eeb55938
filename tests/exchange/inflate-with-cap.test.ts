import { deflateRawSync, gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inflateWithCap } from '#exchange/inflate-with-cap.ts';

const mebibyte = 1024 * 1024;

describe('unpacking', () => {
  test('gives back what was packed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 20_000 }), async (bytes) => {
        const gzip = await inflateWithCap(gzipSync(bytes), { mostBytes: 20_000 });
        expect(gzip).toEqual({ ok: true, value: bytes });
        const raw = await inflateWithCap(
          deflateRawSync(bytes),
          { mostBytes: 20_000 },
          'deflate-raw',
        );
        expect(raw).toEqual({ ok: true, value: bytes });
      }),
      { numRuns: 30 },
    );
  });

  test.each([1, 16, 64])(
    'stops a bomb of %i MiB soon after the cap',
    async (size) => {
      const bomb = gzipSync(new Uint8Array(size * mebibyte));
      const started = performance.now();
      const result = await inflateWithCap(bomb, { mostBytes: mebibyte / 2, mostRatio: 2000 });
      expect(result).toMatchObject({
        ok: false,
        problems: [expect.stringContaining('far larger')],
      });
      // Measured: 10 to 40, on a machine with nothing else to do.
      expect(performance.now() - started).toBeLessThan(2000);
    },
    20_000,
  );

  test('stops at a ratio that no text has, long before a large cap', async () => {
    const bomb = gzipSync(new Uint8Array(64 * mebibyte));
    const started = performance.now();
    const result = await inflateWithCap(bomb, { mostBytes: 60 * mebibyte });
    expect(result.ok).toBe(false);
    expect(performance.now() - started).toBeLessThan(2000);
  }, 20_000);

  test('refuses what is cut, changed or has something behind it', async () => {
    const packed = gzipSync(Buffer.from('{"kind":"goldset-backup"}'.repeat(50)));
    const cut = packed.subarray(0, packed.length - 9);
    const flipped = Uint8Array.from(packed, (byte, at) => (at === 20 ? byte ^ 0xff : byte));
    const junk = Buffer.concat([packed, Buffer.from('junk')]);
    for (const bytes of [cut, flipped, junk, new Uint8Array(0)]) {
      const result = await inflateWithCap(bytes, { mostBytes: mebibyte });
      expect(result).toMatchObject({ ok: false, problems: [expect.stringContaining('damaged')] });
    }
  });
});
