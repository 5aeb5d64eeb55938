import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileBody, compileShortText, compileText } from '#compile/compile-text.ts';

function compiled(source: string, variables: readonly string[] = []) {
  const issues: string[] = [];
  const report = (where: string, message: string) => issues.push(`${where}: ${message}`);
  return { tree: compileText(source, { field: 'stem', report, variables }), issues };
}

function compiledBody(source: string) {
  const issues: string[] = [];
  const report = (where: string, message: string) => issues.push(`${where}: ${message}`);
  return { tree: compileBody(source, 40, report), issues };
}

describe('compileText', () => {
  test('marks emphasis and code inside a paragraph', () => {
    expect(compiled('Ask **what** the *score* `f1` says').tree).toEqual([
      {
        tag: 'p',
        children: [
          'Ask ',
          { tag: 'strong', children: ['what'] },
          ' the ',
          { tag: 'em', children: ['score'] },
          ' ',
          { tag: 'code', children: ['f1'] },
          ' says',
        ],
      },
    ]);
  });

  test('keeps tables with their alignment', () => {
    const { tree } = compiled('| Model | Right |\n|---|---:|\n| A | 12 |');
    expect(tree).toEqual([
      {
        tag: 'table',
        children: [
          {
            tag: 'thead',
            children: [
              {
                tag: 'tr',
                children: [
                  { tag: 'th', children: ['Model'] },
                  { tag: 'th', attributes: { align: 'right' }, children: ['Right'] },
                ],
              },
            ],
          },
          {
            tag: 'tbody',
            children: [
              {
                tag: 'tr',
                children: [
                  { tag: 'td', children: ['A'] },
                  { tag: 'td', attributes: { align: 'right' }, children: ['12'] },
                ],
              },
            ],
          },
        ],
      },
    ]);
  });

  test('sets tight list items without paragraphs and keeps the first number', () => {
    expect(compiled('3. Freeze\n4. Measure').tree).toEqual([
      {
        tag: 'ol',
        attributes: { start: 3 },
        children: [
          { tag: 'li', children: ['Freeze'] },
          { tag: 'li', children: ['Measure'] },
        ],
      },
    ]);
  });

  test('keeps the language of a code block', () => {
    expect(compiled('```sql\nselect 1\n```').tree).toEqual([
      { tag: 'pre', attributes: { language: 'sql' }, children: ['select 1'] },
    ]);
  });

  test('takes comparison signs and a single tilde as they are', () => {
    expect(compiled('p < 0.05 and ~5% of {n}').tree).toEqual([
      { tag: 'p', children: ['p < 0.05 and ~5% of {n}'] },
    ]);
  });

  test('turns declared names in braces into variables', () => {
    expect(compiled('Of {n} people, {rate%} are ill', ['n', 'rate']).tree).toEqual([
      {
        tag: 'p',
        children: [
          'Of ',
          { tag: 'variable', attributes: { name: 'n' } },
          ' people, ',
          { tag: 'variable', attributes: { name: 'rate', percent: 1 } },
          ' are ill',
        ],
      },
    ]);
  });

  test('names an undeclared variable and the declared ones', () => {
    expect(compiled('Of {m} people', ['n']).issues).toEqual([
      'stem: has the slot {m}; the declared ones are {n}',
    ]);
  });

  test.each([
    ['<b>bold</b>', 'raw HTML'],
    ['![chart](/chart.png)', 'an image'],
    ['# Heading', 'a heading'],
    ['[here](javascript:alert(1))', 'links to "javascript:alert(1)"'],
    ['[here](http://example.org)', 'links to "http://example.org"'],
    ['[here](//example.org)', 'links to "//example.org"'],
    ['see [one]\n\n[one]: https://example.org', 'a link by reference'],
  ])('refuses %s', (source, expected) => {
    expect(compiled(source).issues[0]).toContain(expected);
  });

  test.each(['[a](https://example.org)', '[a](/glossary/)'])('accepts the link %s', (source) => {
    expect(compiled(source).issues).toEqual([]);
  });

  test('leaves a bare address as the words it is', () => {
    const sentence = 'See **https://example.org/a** or www.example.org';
    expect(compiled(sentence).issues).toEqual([]);
    expect(compiled(sentence).tree).toEqual([
      {
        tag: 'p',
        children: [
          'See ',
          { tag: 'strong', children: ['https://example.org/a'] },
          ' or www.example.org',
        ],
      },
    ]);
  });

  test('gives plain words the same tree with and without the parser', () => {
    const word = fc.constantFrom(
      'A',
      'rate',
      '95%',
      '(per',
      'day)',
      'so,',
      'e.g.',
      'x-y',
      '"q"',
      ':',
    );
    const line = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
    const text = fc
      .array(line, { minLength: 1, maxLength: 4 })
      .chain((lines) => fc.constantFrom('\n', '\n\n').map((gap) => lines.join(gap)));
    fc.assert(
      fc.property(text, (source) => {
        // A bold word anywhere sends the whole text through the parser.
        const parsed = compiled(`${source}\n\n**bold**`).tree;
        expect(compiled(source).tree).toEqual(parsed.slice(0, -1));
      }),
    );
  });
});

describe('compileShortText', () => {
  const shortText = (source: string) =>
    compileShortText(source, { field: 'options[0].text', report: () => {} });

  test('gives one paragraph without its p', () => {
    expect(shortText('It *falls*')).toEqual(['It ', { tag: 'em', children: ['falls'] }]);
    expect(shortText('It falls')).toEqual(['It falls']);
  });

  test('leaves several blocks as they are', () => {
    expect(shortText('One\n\nTwo').map((node) => typeof node)).toEqual(['object', 'object']);
  });
});

describe('compileBody', () => {
  test('makes a callout of the one part there is, on one line or on several', () => {
    const callout = { tag: 'callout', attributes: { tone: 'remember' }, children: ['Keep it.'] };
    expect(compiledBody('<Callout tone="remember">Keep it.</Callout>').tree).toEqual([callout]);
    expect(compiledBody('<Callout tone="remember">\nKeep it.\n</Callout>').tree).toEqual([callout]);
  });

  test('takes escaped signs literally', () => {
    expect(compiledBody('p \\< 0.05 and \\{n}').tree).toEqual([
      { tag: 'p', children: ['p < 0.05 and {n}'] },
    ]);
  });

  test('keeps headings of the second and third rank', () => {
    expect(compiledBody('## Why').tree).toEqual([{ tag: 'h2', children: ['Why'] }]);
  });

  test.each([
    ['Fine.\n\nOf {n} people', 'line 42: has an expression in braces'],
    ['import x from "y"', 'line 40: has an import or export'],
    ['<Chart />', 'line 40: has <Chart>'],
    ['So <Callout tone="remember">x</Callout>', 'line 40: has a <Callout> inside a sentence'],
    ['<Callout tone="shout">x</Callout>', 'line 40: has a <Callout> without its tone'],
    ['<Callout onClick={steal}>x</Callout>', 'line 40: has a <Callout> without its tone'],
    ['Fine.\n\np <0.05', 'line 42: Unexpected character'],
  ])('refuses %j with its line', (source, expected) => {
    expect(compiledBody(source).issues[0]).toContain(expected);
  });
});
