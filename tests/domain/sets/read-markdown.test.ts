import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ContentTree, contentTags } from '#domain/content-tree.ts';
import { readInlineMarkdown, readMarkdown } from '#domain/sets/read-markdown.ts';
import { safeLink } from '#domain/sets/safe-link.ts';
import { scriptVectors } from '../../support/script-vectors.ts';

describe('the small part of Markdown', () => {
  test('has paragraphs with bold, code and links that say where they lead', () => {
    const text = 'Read **this `first`**,\nthen [the page](https://Example.org/a?b#c).\n\nDone.';
    expect(readMarkdown(text)).toEqual([
      {
        tag: 'p',
        children: [
          'Read ',
          { tag: 'strong', children: ['this ', { tag: 'code', children: ['first'] }] },
          ',\nthen ',
          { tag: 'a', attributes: { href: 'https://Example.org/a?b#c' }, children: ['the page'] },
          ' (example.org)',
          '.',
        ],
      },
      { tag: 'p', children: ['Done.'] },
    ]);
  });

  test('has lists, numbered ones from their first number, and code as it stands', () => {
    expect(
      readMarkdown('- one\n* two\n3. three\n4) four\n```py\n**x** <b>\n\ny\n```\nend'),
    ).toEqual([
      {
        tag: 'ul',
        children: [
          { tag: 'li', children: ['one'] },
          { tag: 'li', children: ['two'] },
        ],
      },
      {
        tag: 'ol',
        attributes: { start: 3 },
        children: [
          { tag: 'li', children: ['three'] },
          { tag: 'li', children: ['four'] },
        ],
      },
      { tag: 'pre', attributes: { language: 'text' }, children: ['**x** <b>\n\ny'] },
      { tag: 'p', children: ['end'] },
    ]);
  });

  test.each(['', '   \n\n ', '\n'])('is empty for %j', (text) => {
    expect(readMarkdown(text)).toEqual([]);
    expect(readInlineMarkdown(text)).toEqual([]);
  });

  test('inside a line has no blocks, and keeps line breaks', () => {
    expect(readInlineMarkdown('- a\n\n**b**')).toEqual([
      '- a',
      { tag: 'br' },
      { tag: 'strong', children: ['b'] },
    ]);
  });

  test('leaves what it does not know as text', () => {
    const text = '<b onclick="x">*a* _b_ # c</b> [x](javascript:alert) [](https://a.b)';
    expect(readMarkdown(text)).toEqual([{ tag: 'p', children: expect.any(Array) }]);
    expect(wordsOf(readMarkdown(text))).toBe(text);
  });

  test('knows only safe elements and addresses, whatever the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc
        .array(
          fc.constantFrom(
            '**',
            '`',
            '[',
            '](',
            ')',
            'https://a.b',
            '- ',
            '1. ',
            '\n',
            '```',
            'x',
            ' ',
          ),
        )
        .map((parts) => parts.join('')),
      fc.constantFrom(...scriptVectors),
    );
    fc.assert(
      fc.property(text, (it) => {
        for (const tree of [readMarkdown(it), readInlineMarkdown(it)]) expectSafe(tree);
      }),
      { numRuns: 1000 },
    );
  });

  test('reads four thousand characters of the worst kind at once', () => {
    const started = performance.now();
    for (const part of [
      '`',
      '**',
      '[a](',
      '[',
      '- ',
      '1. x\n',
      '```\n',
      '[a](https://a.b)',
      '**a`',
    ]) {
      readMarkdown(part.repeat(4000 / part.length));
    }
    expect(performance.now() - started).toBeLessThan(1500);
  });
});

describe('a link', () => {
  test.each([
    ['https://example.org', 'example.org'],
    ['http://EXAMPLE.org:8080/a', 'example.org:8080'],
    ['mailto:heron@example.org', 'heron@example.org'],
  ])('to %s leads to %s', (address, leadsTo) => {
    expect(safeLink(address)).toEqual({ href: address, leadsTo });
  });

  test.each([
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    '//example.org',
    '/settings/',
    '#main',
    'https://user@example.org',
    'https://a.b@example.org/',
    'https://ex\u0430mple.org',
    'https:/example.org',
    'mailto:heron@example.org?bcc=all',
    ' https://example.org',
    'file:///etc',
  ])('to %j is none', (address) => {
    expect(safeLink(address)).toBeNull();
  });
});

test('the script vectors are more than three hundred, each once', () => {
  expect(scriptVectors.length).toBeGreaterThanOrEqual(300);
  expect(new Set(scriptVectors).size).toBe(scriptVectors.length);
});

function expectSafe(tree: ContentTree): void {
  for (const node of tree) {
    if (typeof node === 'string') continue;
    expect(contentTags).toContain(node.tag);
    expect(['term', 'variable', 'callout']).not.toContain(node.tag);
    const { href } = node.attributes ?? {};
    if (href !== undefined) expect(safeLink(String(href))).not.toBeNull();
    expectSafe(node.children ?? []);
  }
}

function wordsOf(tree: ContentTree): string {
  return tree
    .map((node) => (typeof node === 'string' ? node : wordsOf(node.children ?? [])))
    .join('');
}
