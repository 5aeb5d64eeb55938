import { describe, expect, test } from 'vitest';
import { seededRandom } from '#domain/random.ts';
import { decoders } from '../../../scripts/faults/all-decoders.ts';
import { damages } from '../../../scripts/faults/damage-files.ts';
import { expectCalm } from '../../../scripts/faults/hostile/expect-calm.ts';
import { hostileCases } from '../../../scripts/faults/hostile/hostile-case.ts';
import { lieOnce } from '../../../scripts/faults/hostile/lying-values.ts';
import { scriptsInText } from '../../../scripts/faults/hostile/scripts-in-text.ts';
import { canonical } from '../../../scripts/faults/page/canonical.ts';

describe.each(decoders)('the decoder of a $name', (decoder) => {
  test('takes its own sample: what it refuses later is what was done to it', async () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const bytes = await decoder.pack(await decoder.sample(seed));
      expect(await expectCalm(decoder, bytes)).toBe('accepted');
    }
  });
});

test('the same seed makes the same hostile file', async () => {
  for (const seed of [0, 1, 2, 3, 401]) {
    const [one, other] = [await hostileCases()(seed), await hostileCases()(seed)];
    expect(one.bytes).toEqual(other.bytes);
    expect(one.decoder).toBe(other.decoder);
  }
});

test('a decoder that throws, is late to say why, or changes what all share is not calm', async () => {
  const bad = { name: 'bad', sample: () => 0, pack: () => new Uint8Array() };
  const throws = () => {
    throw new Error('no');
  };
  await expect(expectCalm({ ...bad, decode: throws }, new Uint8Array())).rejects.toThrow('throws');
  const silent = () => ({ ok: false as const, problems: [] });
  await expect(expectCalm({ ...bad, decode: silent }, new Uint8Array())).rejects.toThrow('reason');
});

test('a lie leaves the value that it was told about alone', () => {
  const value = { events: [{ id: 'a' }], count: 1 };
  const before = canonical(value);
  for (let seed = 0; seed < 200; seed += 1) lieOnce(value, [null, {}, []], seededRandom(seed));
  expect(canonical(value)).toBe(before);
});

test('there are at least 300 texts with a script in them', () => {
  expect(new Set(scriptsInText).size).toBeGreaterThanOrEqual(300);
});

test('there are at least six ways to damage a database', () => {
  expect(Object.keys(damages).length).toBeGreaterThanOrEqual(6);
});
