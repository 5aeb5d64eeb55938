import { describe, expect, test } from 'vitest';
import {
  answersIn,
  type CarriedEvent,
  isCarriedEvent,
  isOfLaterVersion,
  isPlainJson,
} from '#domain/ledger/carried-event.ts';
import { differenceTo } from '#domain/ledger/ledger-difference.ts';
import { isSameValue } from '#domain/ledger/same-value.ts';
import { aDevice, anAnswer } from '../../support/an-event.ts';

function someEvents(): CarriedEvent[] {
  const device = aDevice();
  for (const subject of ['one', 'two', 'three']) device.happen(anAnswer({ subject }));
  return device.events;
}

const [first, second, third] = someEvents() as [CarriedEvent, CarriedEvent, CarriedEvent];

describe('the difference between a ledger and a file', () => {
  test('counts what is new, what is shared and what is only here', () => {
    const difference = differenceTo([first, second], [second, third]);
    expect(difference).toEqual({
      fresh: [third],
      shared: 1,
      onlyHere: 1,
      unreadable: 0,
      clashes: 0,
    });
  });

  test('takes from the file what is damaged here, and leaves what is sound', () => {
    const broken = { ...first, credit: Number.NaN };
    const changed = { ...second, credit: 0 };
    const difference = differenceTo([broken, second], [first, changed]);
    expect(difference).toMatchObject({ fresh: [first], shared: 1, clashes: 0 });
  });

  test('sees numbers that are taken by other events', () => {
    expect(differenceTo([first], [{ ...first, id: 'copy' }])).toMatchObject({ clashes: 1 });
    expect(differenceTo([first], [{ ...first, id: 'copy', device: 'b' }]).clashes).toBe(0);
  });

  test('takes no harm from rows that are no events', () => {
    expect(differenceTo([null, 7, {}, first], [second]).fresh).toEqual([second]);
  });
});

describe('an event that is carried', () => {
  test('may be of a later version, and is told from a damaged one', () => {
    const later = { ...first, kind: 'mood-set' };
    expect([later, { ...first, schema: 2 }].every(isOfLaterVersion)).toBe(true);
    expect(isOfLaterVersion(first)).toBe(false);
    expect(isOfLaterVersion({ ...first, credit: Number.NaN })).toBe(false);
    expect(isOfLaterVersion({ ...later, id: '' })).toBe(false);
    expect(isCarriedEvent({ ...first, credit: 'x' })).toBe(true);
  });

  test('survives a file, or is told not to', () => {
    for (const sound of [null, 1.5, 'ä', [{}], { a: undefined, b: [true] }]) {
      expect(isPlainJson(sound)).toBe(true);
    }
    const trap = JSON.parse('{"a":{"__proto__":1}}');
    for (const wrong of [
      Number.NaN,
      undefined,
      new Date(0),
      new Float64Array(1),
      1n,
      trap,
      [undefined],
    ]) {
      expect(isPlainJson(wrong)).toBe(false);
    }
  });

  test('counts as an answer as long as it was not taken back', () => {
    const device = aDevice();
    const { id: target } = device.happen(anAnswer());
    device.happen(anAnswer());
    device.happen({ kind: 'undone', target });
    expect(answersIn(device.events)).toBe(1);
  });
});

describe('two states', () => {
  test('are the same in any order of their entries', () => {
    const one = new Map([
      ['a', { x: Number.NaN }],
      ['b', { x: 2 }],
    ]);
    const other = new Map([
      ['b', { x: 2 }],
      ['a', { x: Number.NaN }],
    ]);
    expect(isSameValue(one, other)).toBe(true);
    expect(isSameValue({ a: 1, b: undefined }, { a: 1 })).toBe(true);
  });

  test.each<[unknown, unknown]>([
    [new Map([['a', 1]]), new Map([['a', 2]])],
    [new Map([['a', 1]]), new Map([['b', 1]])],
    [
      [1, 2],
      [2, 1],
    ],
    [[], {}],
    [null, {}],
    [new Map(), {}],
    [{ a: 1 }, { a: 1, b: 1 }],
  ])('differ: %j and %j', (one, other) => {
    expect(isSameValue(one, other)).toBe(false);
  });
});
