import { describe, expect, test } from 'vitest';
import { type Canary, latestCanary, lossOf, readCanary } from '#domain/safekeeping/canary.ts';

const canary: Canary = { device: 'device-a', seq: 12, answers: 10, at: 1000 };

describe('a canary', () => {
  test.each([
    ['no database', null, 'all'],
    ['a database of another device', { device: 'device-b', seq: 900 }, 'all'],
    ['fewer events than were stored', { device: 'device-a', seq: 11 }, 'part'],
    ['as many', { device: 'device-a', seq: 12 }, null],
    ['more: another store was behind', { device: 'device-a', seq: 13 }, null],
  ] as const)('finds, with %s: %s', (_, found, loss) => {
    expect(lossOf(canary, found)).toBe(loss);
  });

  test('that is missing everywhere means somebody new', () => {
    expect(lossOf(latestCanary([null, null]), null)).toBeNull();
  });

  test('is believed where it is furthest, and of two devices where it is latest', () => {
    const behind = { ...canary, seq: 3, at: 2000 };
    expect(latestCanary([behind, null, canary])).toBe(canary);
    const other = { device: 'device-b', seq: 1, answers: 1, at: 3000 };
    expect(latestCanary([canary, other])).toBe(other);
    expect(latestCanary([other, canary])).toBe(other);
  });

  test.each([
    null,
    'text',
    {},
    { ...canary, seq: -1 },
    { ...canary, seq: 1e300 },
    { ...canary, device: '' },
    { ...canary, at: Number.NaN },
    [canary],
  ])('is passed over when it is damaged: %j', (value) => {
    expect(readCanary(value)).toBeNull();
  });

  test('is taken over field by field', () => {
    expect(readCanary({ ...canary, extra: 1 })).toEqual(canary);
  });
});
