import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '#domain/local-day.ts';
import { honestUse } from '#domain/readiness/profile-words.ts';
import { arrivedResult } from '#exchange/open-result.ts';
import { decodeResult } from '#exchange/read-result.ts';
import { encodeResult, isExpired, resultDetails, resultFileName } from '#exchange/result-file.ts';
import { sealFile } from '#exchange/sealed-file.ts';
import { type ResultChoice, resultOf } from '#exchange/write-result.ts';
import { aProfile, someEntries } from '../support/a-profile.ts';

const profile = aProfile({ metrics: { right: 6 }, judges: { wrong: 3 } });
const entries = someEntries(3);

const resultWith = (choice: Partial<ResultChoice> = {}) =>
  resultOf(profile, entries, {
    detail: 'answers',
    alias: 'Heron',
    expires: null,
    set: null,
    ...choice,
  });

const bytesOf = (text: string) => new TextEncoder().encode(text);

function problemsWith(change: (file: ReturnType<typeof JSON.parse>) => void): readonly string[] {
  const file = JSON.parse(encodeResult(resultWith()));
  change(file);
  const result = decodeResult(JSON.stringify(file));
  return result.ok ? [] : result.problems;
}

describe('the result for a mentor', () => {
  test.each(resultDetails)('with %s comes back as it was written', (detail) => {
    const result = resultWith({ detail });
    expect(decodeResult(encodeResult(result))).toEqual({ ok: true, value: result });
  });

  test('holds only the bands when only they were chosen', () => {
    const text = encodeResult(resultWith({ detail: 'bands' }));
    const file = JSON.parse(text);
    expect(Object.keys(file.overall)).toEqual(['questions', 'answers', 'lastOn', 'bands']);
    expect([file.competencies, file.answers, file.gate]).toEqual([[], [], null]);
    expect(text).not.toContain('metrics');
  });

  test('holds intervals, gate and claims, and no answer, when these were chosen', () => {
    const file = JSON.parse(encodeResult(resultWith({ detail: 'intervals' })));
    expect(file.answers).toEqual([]);
    expect(file.competencies[0]).toMatchObject({ id: 'judges', questions: 3, required: true });
    expect(file.competencies.at(-1)).toMatchObject({ id: 'metrics', questions: 6 });
    expect(file.gate).toEqual({ below: [], open: expect.any(Array), cap: 'lead' });
  });

  test('holds each answer with its day, credit and weight when these were chosen', () => {
    const { answers } = resultWith();
    expect(answers).toHaveLength(3);
    expect(answers[0]).toEqual({
      question: 'metrics-1-0',
      version: 1,
      on: '2026-11-21',
      credit: 1,
      weight: 1,
    });
  });

  test('never holds a self-rating, and always how honest it is', () => {
    const text = encodeResult(resultWith());
    expect(profile.domains.flatMap(({ lines }) => lines).some(({ self }) => self !== null)).toBe(
      true,
    );
    expect(text).not.toContain('self"');
    expect(JSON.parse(text)).toMatchObject({ layer: 'auto', honestUse });
  });

  test('has a name that says nothing about anybody', () => {
    expect(resultFileName(resultWith())).toBe('goldset-result-2026-11-21.json');
  });

  test('expires the day after its last day', () => {
    const result = resultWith({ expires: addDays(profile.day, 30) });
    expect(result.expiresOn).toBe('2026-12-21');
    expect([isExpired(result, '2026-12-21'), isExpired(result, '2026-12-22')]).toEqual([
      false,
      true,
    ]);
    expect(isExpired(resultWith(), '2100-01-01')).toBe(false);
  });
});

describe('a result from outside', () => {
  test.each<[string, (file: ReturnType<typeof JSON.parse>) => void, string]>([
    ['kind', (file) => (file.kind = 'goldset-set'), 'not a result'],
    ['version', (file) => (file.version = 2), 'newer version'],
    ['alias', (file) => (file.alias = 'x'.repeat(41)), '“alias”'],
    ['date', (file) => (file.writtenOn = '2026-13-40'), '“writtenOn”'],
    ['layer', (file) => (file.layer = 'mentor'), '“layer”'],
    ['bands', (file) => (file.overall.bands.mid = 0.999), '“overall.bands”'],
    ['interval', (file) => (file.overall.interval80 = [2, -2]), '“overall.interval80”'],
    ['competency', (file) => (file.competencies[0].id = '<b>'), '“competencies[0].id”'],
    ['credit', (file) => (file.answers[1].credit = 2), '“answers[1].credit”'],
    ['list', (file) => (file.answers = {}), '“answers” has to be a list'],
    ['gate', (file) => (file.gate = null), '“gate.below”'],
  ])('with a wrong %s is refused with a word about it', (_, change, problem) => {
    expect(problemsWith(change).join(' ')).toContain(problem);
  });

  test('loses fields that this version does not know', () => {
    const file = JSON.parse(encodeResult(resultWith()));
    const more = { ...file, vouchedBy: 'nobody', answers: [{ ...file.answers[0], cheated: true }] };
    const result = decodeResult(JSON.stringify(more));
    expect(result.ok && Object.keys(result.value)).not.toContain('vouchedBy');
    expect(result.ok && Object.keys(result.value.answers[0] ?? {})).not.toContain('cheated');
  });

  test('never throws, whatever stands in it', () => {
    const kept = { kind: 'goldset-result', version: 1 };
    fc.assert(
      fc.property(fc.object(), fc.string(), (object, text) => {
        expect(decodeResult(text).ok).toBe(false);
        expect(decodeResult(JSON.stringify({ ...object, ...kept })).ok).toBe(false);
      }),
    );
  });

  test('opens at once when it is not sealed', () => {
    const arrived = arrivedResult(bytesOf(encodeResult(resultWith())));
    expect(arrived).toEqual({ kind: 'open', result: { ok: true, value: resultWith() } });
  });

  test('opens with its passphrase when it is sealed', async () => {
    const sealed = await sealFile(encodeResult(resultWith()), 'goldset-result', 'four plain words');
    const arrived = arrivedResult(bytesOf(sealed));
    if (arrived.kind !== 'sealed') throw new Error('it is not sealed');
    expect(await arrived.open('four plain words')).toEqual({ ok: true, value: resultWith() });
    expect((await arrived.open('three plain words')).ok).toBe(false);
  });

  test('that is a sealed file of another kind is refused', async () => {
    const sealed = await sealFile(encodeResult(resultWith()), 'goldset-backup', 'four plain words');
    const arrived = arrivedResult(bytesOf(sealed));
    expect(arrived.kind === 'sealed' && (await arrived.open('four plain words')).ok).toBe(false);
  });
});
