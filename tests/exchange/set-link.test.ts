import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeBase64url } from '#exchange/base64url.ts';
import { crc32 } from '#exchange/crc-32.ts';
import { isSetLink } from '#exchange/is-set-link.ts';
import { decodeSetLink, encodeSetLink } from '#exchange/set-link.ts';
import {
  aCard,
  aChoice,
  aNumber,
  anySet,
  aReleasedSet,
  aSet,
  aSetOf,
  aText,
} from '../support/a-question-set.ts';

/** More with SET_LINKS=200: every prefix, deletion and case flip of so many links. */
const links = Number(process.env.SET_LINKS ?? 4);

/** A link around any bytes, with a sum that is right. */
function linkAround(bytes: Uint8Array, length?: number): string {
  const payload = encodeBase64url(bytes);
  const sum = crc32(payload).toString(36).padStart(7, '0');
  return `g1.${(length ?? payload.length).toString(36)}.${payload}.${sum}`;
}

const linkOfJson = (value: unknown) => linkAround(deflateRawSync(JSON.stringify(value)));

describe('a link', () => {
  test('gives back the set that it was made of', async () => {
    await fc.assert(
      fc.asyncProperty(anySet, async (set) => {
        expect(await decodeSetLink(await encodeSetLink(set))).toEqual({ ok: true, value: set });
      }),
    );
  });

  test.each([aChoice(), aNumber(), aText(), aCard()])(
    'carries a question of format $format',
    async (own) => {
      const set = aSetOf(own);
      expect(await decodeSetLink(`#${await encodeSetLink(set)}`)).toEqual({ ok: true, value: set });
    },
  );

  test('ends with a letter or a digit, and holds nothing that has to be encoded', async () => {
    await fc.assert(
      fc.asyncProperty(anySet, async (set) => {
        expect(await encodeSetLink(set)).toMatch(/^g1\.[\w.-]*[0-9a-z]$/);
      }),
    );
  });

  test.each(['.', ')', ').', '&utm_source=chat', '?utm_source=chat', '>', '”', '/', ' and more'])(
    'opens with “%s” hung on by a messenger',
    async (behind) => {
      const link = await encodeSetLink(aSet());
      expect(await decodeSetLink(link + behind)).toEqual({ ok: true, value: aSet() });
    },
  );
});

test('a link of version 1 opens for ever', async () => {
  const link = readFileSync('tests/golden/set-1.link.txt', 'utf8').trim();
  expect(await decodeSetLink(link)).toEqual({ ok: true, value: aReleasedSet() });
});

describe('a link that was changed on the way', () => {
  test(`is refused or the same, for every prefix, deletion and case flip of ${links} links`, async () => {
    const sets = fc.sample(anySet, { numRuns: links, seed: 20261129 });
    let tried = 0;
    for (const set of sets) {
      const link = await encodeSetLink(set);
      const same = JSON.stringify(set);
      for (const changed of changesOf(link)) {
        tried += 1;
        const result = await decodeSetLink(changed);
        if (result.ok) expect(JSON.stringify(result.value)).toBe(same);
        else
          expect(result.problems.join(' ')).toMatch(/incomplete|changed on the way|newer version/);
      }
    }
    expect(tried).toBeGreaterThan(links * 300);
  }, 600_000);

  test('says which of the things happened to it', async () => {
    const link = await encodeSetLink(aSet());
    const problemOf = async (text: string) => {
      const result = await decodeSetLink(text);
      return result.ok ? '' : result.problems.join(' ');
    };
    expect(await problemOf(link.slice(0, 60))).toContain('incomplete');
    expect(await problemOf(link.slice(0, 60) + link.slice(61))).toContain('changed');
    expect(await problemOf(link.replace('g1', 'g2'))).toContain('newer version');
    expect(await problemOf(linkAround(new Uint8Array(9000)))).toContain('longer than any');
    expect(isSetLink(link.slice(0, 2))).toBe(true);
    expect(isSetLink('#main')).toBe(false);
  });
});

function* changesOf(link: string): Generator<string> {
  for (let end = 1; end < link.length; end += 1) yield link.slice(0, end);
  for (let at = 0; at < link.length; at += 1) {
    yield link.slice(0, at) + link.slice(at + 1);
    const character = link[at] ?? '';
    const upper = character.toUpperCase();
    const flipped = character === upper ? character.toLowerCase() : upper;
    if (flipped !== character) yield link.slice(0, at) + flipped + link.slice(at + 1);
  }
}

describe('a hostile link', () => {
  test.each([1, 16, 256])('with a bomb of %i MiB is refused soon', async (mebibytes) => {
    const bomb = deflateRawSync(new Uint8Array(mebibytes * 1024 * 1024));
    const started = performance.now();
    const result = await decodeSetLink(linkAround(bomb.subarray(0, 6000)));
    expect(result).toMatchObject({ ok: false });
    expect(performance.now() - started).toBeLessThan(1000);
  });

  test.each<[string, unknown]>([
    ['nothing', null],
    ['a list', []],
    ['a number', 1],
    ['another prototype', JSON.parse('{"__proto__":{"i":"x"},"constructor":{"prototype":{}}}')],
    ['sections that are no list', { ...fields(), s: {} }],
    ['a section without a title', { ...fields(), s: [[['golden-set']]] }],
    ['an id that is markup', { ...fields(), s: [['', '<img src=x onerror=alert(1)>']] }],
    ['an id of another set', { ...fields(), s: [['', 'own:xxxxxxxxxxxxxxxxxxxxxx:a']] }],
    ['a question twice', { ...fields(), s: [['', 'golden-set', 'golden-set']] }],
    ['a version of text', { ...fields(), v: '1' }],
    ['a version of nothing', { ...fields(), v: 0 }],
    ['a day that is none', { ...fields(), d: '2026-99-99' }],
    ['a day in ten thousand years', { ...fields(), d: '9999-12-31' }],
    ['no question at all', { ...fields(), s: [] }],
    ['a format that is no text', { ...fields(), q: [{ ...aCard(), format: { toString: null } }] }],
    ['an own question of a bundled id', { ...fields(), q: [{ ...aCard(), id: 'golden-set' }] }],
    [
      'too many questions',
      { ...fields(), s: [['', ...Array.from({ length: 501 }, (_, n) => `q-${n}`)]] },
    ],
    ['a title of many lines of text', { ...fields(), t: 'x'.repeat(81) }],
  ])('with %s is refused in words', async (_, value) => {
    const result = await decodeSetLink(linkOfJson(value));
    expect(result.ok).toBe(false);
    expect(result.ok ? [] : result.problems).not.toEqual([]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('never rejects, whatever stands where the id of the set belongs', async () => {
    for (const i of [{ toString: null, valueOf: null }, 7, null, ['x']]) {
      const result = await decodeSetLink(linkOfJson({ i, v: 1, t: '', s: [['', ':name']] }));
      expect(result.ok).toBe(false);
    }
  });

  test('never rejects, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), fc.boolean(), async (bytes, packed) => {
        const result = await decodeSetLink(linkAround(packed ? deflateRawSync(bytes) : bytes));
        expect(result.ok).toBe(false);
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 4 }), async (value) => {
        expect((await decodeSetLink(linkOfJson(value))).ok).toBe(false);
      }),
    );
  });

  test('has what no text needs taken out of its texts', async () => {
    const t = 'Safe\u202e\u0000 \ud800title\ufeff';
    expect(await decodeSetLink(linkOfJson({ ...fields(), t }))).toMatchObject({
      ok: true,
      value: { title: 'Safe \ufffdtitle' },
    });
  });
});

function fields() {
  const { id, author } = aSet();
  return { i: id, v: 1, t: 'Title', u: author, s: [['', 'golden-set']] };
}
