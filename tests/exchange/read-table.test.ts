import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAnkiHead } from '#exchange/anki-head.ts';
import { findSeparator } from '#exchange/find-separator.ts';
import { readTable } from '#exchange/read-table.ts';

function cellsOf(text: string, separator = ','): readonly (readonly string[])[] {
  const read = readTable(text, separator);
  if (!read.ok) throw new Error(read.problems.join());
  return read.value.map(({ cells }) => cells);
}

describe('a table', () => {
  test.each([
    [
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\rc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      '"a,1","b\r\n2"\nc,',
      [
        ['a,1', 'b\r\n2'],
        ['c', ''],
      ],
    ],
    ['"say ""yes""",b', [['say "yes"', 'b']]],
    ['a"b,c', [['a"b', 'c']]],
    ['"a"b,c', [['ab', 'c']]],
    [',\n\nx', [['', ''], [''], ['x']]],
    ['""', [['']]],
  ])('%j has its cells', (text, cells) => {
    expect(cellsOf(text)).toEqual(cells);
  });

  test('tells a quotation mark that is never closed, and reads on to the end at most', () => {
    const read = readTable('a,b\n"c,d\ne,f', ',');
    expect(read.ok && read.value.map(({ isClosed }) => isClosed)).toEqual([true, false]);
  });

  test('with too many rows or columns is refused', () => {
    expect(readTable('a\n'.repeat(20_001), ',').ok).toBe(false);
    expect(readTable('a\n'.repeat(20_000), ',').ok).toBe(true);
    expect(readTable(','.repeat(100), ',').ok).toBe(false);
    expect(readTable(','.repeat(99), ',').ok).toBe(true);
  });

  test('comes back as it was written', () => {
    const cell = fc.array(fc.constantFrom(...'ab",;\n\r\t ')).map((it) => it.join(''));
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1 });
    fc.assert(
      fc.property(rows, (given) => {
        const text = given
          .map((row) => row.map((it) => `"${it.replaceAll('"', '""')}"`).join(','))
          .join('\r\n');
        expect(cellsOf(text)).toEqual(given);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the separator', () => {
  test.each([
    ['q\ta, and b\nr\tc', '\t'],
    ['q;a, and b\nr;c, and d', ';'],
    ['question,answer\n"one; two",x\ny,z', ','],
    ['q|a\nr|b', '|'],
    ['one column\nonly', null],
  ])('of %j is %j', (text, separator) => {
    expect(findSeparator(text)).toBe(separator);
  });
});

describe('the head of an Anki file', () => {
  test('has its keys in any case, comments, and tags before it', () => {
    const text =
      'tags:a b\r\n#Separator:Semicolon\r\n# a comment\r\n#HTML:true\r\n#guid column: 1\r\nx;y';
    const head = readAnkiHead(text);
    expect(head).toMatchObject({ separator: ';', isHtml: true, guidColumn: 1, lines: 5 });
    expect(text.slice(head.end)).toBe('x;y');
  });

  test.each([
    ['#separator:tab', '\t'],
    ['#separator:,', ','],
    ['#separator:\t', '\t'],
    ['#separator:toString', null],
    ['#html:true', null],
  ])('%j has the separator %j', (line, separator) => {
    expect(readAnkiHead(`${line}\n`).separator).toBe(separator);
  });

  test('names its columns with the separator', () => {
    expect(readAnkiHead('#separator:tab\n#columns:Id\tQuestion\tAnswer\n').labels).toEqual([
      'Id',
      'Question',
      'Answer',
    ]);
  });
});
