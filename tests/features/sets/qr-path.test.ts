import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { seededRandom } from '#domain/random.ts';
import { encodeSetLink, longestQrLink } from '#exchange/set-link.ts';
import { qrPath } from '../../../src/features/sets/qr-path.ts';
import { anySet } from '../../support/a-question-set.ts';

/** More with QR_SETS=100. */
const sets = Number(process.env.QR_SETS ?? 10);

beforeAll(async () => {
  const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  const wasmBinary = new Uint8Array(readFileSync(wasm)).buffer;
  await prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
});

/** Draws the path on a square of pixels, with grey noise of the given strength (0..255) and every pixel softened by its neighbours. */
function pictureOf(text: string, pixels: number, noise: number, seed: number): ImageData {
  const { size, path } = qrPath(text);
  const dark = new Set<number>();
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
    for (let at = 0; at < Number(width); at += 1) dark.add(Number(y) * size + Number(x) + at);
  }
  const random = seededRandom(seed);
  const module = (at: number) => Math.min(size - 1, Math.floor((at * size) / pixels));
  const sharp = (x: number, y: number) => (dark.has(module(y) * size + module(x)) ? 0 : 255);
  const data = new Uint8ClampedArray(4 * pixels * pixels);
  for (let y = 0; y < pixels; y += 1) {
    for (let x = 0; x < pixels; x += 1) {
      const around = [sharp(x, y), sharp(Math.max(0, x - 1), y), sharp(x, Math.max(0, y - 1))];
      const soft = around.reduce((sum, it) => sum + it, 0) / around.length;
      const value = soft + noise * (random() - 0.5);
      data.set([value, value, value, 255], 4 * (y * pixels + x));
    }
  }
  return { data, width: pixels, height: pixels, colorSpace: 'srgb' } as ImageData;
}

async function read(picture: ImageData): Promise<string | undefined> {
  const found = await readBarcodes(picture, { formats: ['QRCode'], tryHarder: true });
  return found[0]?.text;
}

describe('a code', () => {
  test(`of ${sets} links of any length up to ${longestQrLink} is read through noise at 300, 400 and 600 pixels`, async () => {
    const links: string[] = [];
    for (const set of fc.sample(anySet, { numRuns: 20 * sets, seed: 20261129 })) {
      const link = `https://goldset.example/sets/#${await encodeSetLink(set)}`;
      if (link.length <= longestQrLink && links.length < sets) links.push(link);
    }
    expect(links).toHaveLength(sets);
    let unread = 0;
    for (const [index, link] of links.entries()) {
      for (const pixels of [300, 400, 600]) {
        if ((await read(pictureOf(link, pixels, 90, index + pixels))) !== link) unread += 1;
      }
    }
    expect(unread).toBeLessThanOrEqual(Math.floor(0.01 * 3 * sets));
  }, 300_000);

  test('holds the longest link that is offered as one', async () => {
    const link = 'x'.repeat(longestQrLink);
    expect(await read(pictureOf(link, 300, 60, 1))).toBe(link);
  });

  test('has a quiet zone of four modules, and nothing drawn outside its square', () => {
    const { size, path } = qrPath('https://goldset.example/');
    for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
      expect(Number(x)).toBeGreaterThanOrEqual(4);
      expect(Number(y)).toBeGreaterThanOrEqual(4);
      expect(Number(x) + Number(width)).toBeLessThanOrEqual(size - 4);
    }
  });
});
