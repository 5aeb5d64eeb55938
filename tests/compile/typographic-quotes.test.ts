import { describe, expect, test } from 'vitest';
import { compileShortText } from '../../src/compile/compile-text.ts';
import { typographicQuotes } from '../../src/compile/typographic-quotes.ts';

describe('quotes of print', () => {
  test.each([
    [`the agent's message`, 'the agent’s message'],
    [`two teams' metrics don't agree`, 'two teams’ metrics don’t agree'],
    [`it says "I don't know".`, 'it says “I don’t know”.'],
    [`"cuts harmful replies by 30%"`, '“cuts harmful replies by 30%”'],
    [`("so-called")`, '(“so-called”)'],
    [`he said "read 'this' first"`, 'he said “read ‘this’ first”'],
    [`is "15"?`, 'is “15”?'],
    ['nothing to do', 'nothing to do'],
  ])('%s', (typed, printed) => {
    expect(typographicQuotes(typed, false)).toBe(printed);
  });

  test.each([
    [`'s own`, '’s own'],
    [`", and so on`, '”, and so on'],
    [` "next"`, ' “next”'],
    [`"`, '”'],
  ])('after code or emphasis: %s', (typed, printed) => {
    expect(typographicQuotes(typed, true)).toBe(printed);
  });
});

const place = {
  field: 'stem',
  report: (where: string, message: string) => expect.fail(`${where}: ${message}`),
};

test('prose has them, with and without formatting; code keeps what was typed', () => {
  expect(compileShortText(`A judge's "pass".`, place)).toEqual(['A judge’s “pass”.']);
  expect(compileShortText(`A *judge*'s "\`x = 'a'\`" call.`, place)).toEqual([
    'A ',
    { tag: 'em', children: ['judge'] },
    '’s “',
    { tag: 'code', children: [`x = 'a'`] },
    '” call.',
  ]);
});
