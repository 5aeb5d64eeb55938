import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { QuestionSet } from '#domain/sets/question-set.ts';
import { decodeSetFile, encodeSetFile, mostFileBytes, setFileName } from '#exchange/set-file.ts';
import { aChoice, anySet, aReleasedSet, aSet, aSetOf } from '../support/a-question-set.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const written = (set: QuestionSet) => JSON.parse(encodeSetFile(set));

describe('a set file', () => {
  test('gives back the set, plain or packed', async () => {
    await fc.assert(
      fc.asyncProperty(anySet, fc.boolean(), async (set, packed) => {
        const bytes = bytesOf(encodeSetFile(set));
        expect(await decodeSetFile(packed ? gzipSync(bytes) : bytes)).toEqual({
          ok: true,
          value: set,
        });
      }),
    );
  });

  test('is read by people, and named after its title', () => {
    expect(written(aSet())).toMatchObject({
      kind: 'goldset-set',
      version: 1,
      set: { title: 'Before the on-site', due: '2026-12-05', questions: [] },
    });
    expect(setFileName(aSet())).toBe('before-the-on-site.goldset.json');
    expect(setFileName({ title: '../../etc/passwd\u202e' })).toBe('etc-passwd.goldset.json');
    expect(setFileName({ title: '?!' })).toBe('set.goldset.json');
  });

  test('may have fields that a later version added, which are left behind', async () => {
    const file = written(aSetOf(aChoice()));
    file.set.extra = { x: 1 };
    file.set.questions[0].extra = 'x';
    expect(await decodeSetFile(bytesOf(JSON.stringify(file)))).toEqual({
      ok: true,
      value: aSetOf(aChoice()),
    });
  });
});

test('a file of version 1 opens for ever', async () => {
  const bytes = new Uint8Array(readFileSync('tests/golden/set-1.goldset.json'));
  expect(await decodeSetFile(bytes)).toEqual({ ok: true, value: aReleasedSet() });
});

describe('a broken or hostile file', () => {
  const changed = (change: (file: ReturnType<typeof written>) => unknown) => {
    const file = written(aSetOf(aChoice()));
    return JSON.stringify(change(file) ?? file);
  };

  const put = (file: object, path: string, value: unknown) => {
    const names = path.split('.');
    const last = names.pop() ?? '';
    const holder = names.reduce<object>((it, name) => Reflect.get(it, name), file);
    Reflect.set(holder, last, value);
  };

  test.each<[string, string, string]>([
    ['is empty', '', 'not JSON'],
    ['is half', encodeSetFile(aSet()).slice(0, 200), 'not JSON'],
    ['is another kind', changed((it) => ({ ...it, kind: 'goldset-benchmark' })), 'not a set'],
    ['is newer', changed((it) => ({ ...it, version: 2 })), 'newer version'],
    ['has a version of text', changed((it) => ({ ...it, version: '1' })), 'has to be 1'],
    ['has no set', changed((it) => ({ ...it, set: null })), 'holds no set'],
    ['has a list as set', changed((it) => ({ ...it, set: [] })), 'holds no set'],
    ['has a title of numbers', changed((it) => put(it, 'set.title', 7)), '“title”'],
    ['has no due day', changed((it) => void delete it.set.due), '“due”'],
    ['has a section amiss', changed((it) => put(it, 'set.sections.0.items', 'x')), 'Section 1'],
    [
      'has an own question amiss',
      changed((it) => put(it, 'set.questions.0.options', [])),
      'Own question 1',
    ],
    [
      'has an unknown format',
      changed((it) => put(it, 'set.questions.0.format', 'essay')),
      'Own question 1',
    ],
    [
      'has a format of Object',
      changed((it) => put(it, 'set.questions.0.format', 'constructor')),
      'Own question 1',
    ],
    [
      'has two own questions of one id',
      changed((it) => void it.set.questions.push(it.set.questions[0])),
      'same id',
    ],
    [
      'has an own question under a bundled id',
      changed((it) => put(it, 'set.questions.0.id', 'golden-set')),
      'does not belong',
    ],
    ['has a number of text', changed((it) => put(it, 'set.minutes', 'NaN')), '“minutes”'],
    ['is nested deeply', `{"kind":${'['.repeat(1_000_000)}`, 'nested'],
    [
      'has a text of 10 MB',
      changed((it) => put(it, 'set.note', 'x'.repeat(4_900_000))),
      'too long',
    ],
    [
      'has a note that is too long',
      changed((it) => put(it, 'set.note', 'x'.repeat(4001))),
      'more than 4000',
    ],
  ])('that %s is refused in words', async (_, text, told) => {
    const result = await decodeSetFile(bytesOf(text));
    expect(result.ok ? [] : result.problems.join(' ')).toContain(told);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('that is larger than any is refused unread', async () => {
    expect((await decodeSetFile(new Uint8Array(mostFileBytes + 1))).ok).toBe(false);
  });

  test('with names of prototypes changes no prototype', async () => {
    const text = changed(() => undefined).replace(
      '"note":',
      '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"note":',
    );
    const result = await decodeSetFile(bytesOf(text));
    expect(result).toEqual({ ok: true, value: aSetOf(aChoice()) });
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('is a set in order or refused, whatever bytes were changed', async () => {
    const bytes = bytesOf(encodeSetFile(aSetOf(aChoice())));
    const change = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(change, async (changes) => {
        const broken = Uint8Array.from(bytes);
        for (const [at, byte] of changes) broken[at] = byte;
        const result = await decodeSetFile(broken);
        if (!result.ok) expect(result.problems.join('')).not.toBe('');
        else expect(await decodeSetFile(bytesOf(encodeSetFile(result.value)))).toEqual(result);
      }),
      { numRuns: Number(process.env.SET_MUTATIONS ?? 1000) },
    );
  });
});
