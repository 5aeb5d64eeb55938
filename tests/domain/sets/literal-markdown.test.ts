import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ContentNode, ContentTree } from '#domain/content-tree.ts';
import { literalMarkdown } from '#domain/sets/literal-markdown.ts';
import { readInlineMarkdown, readMarkdown } from '#domain/sets/read-markdown.ts';

const wordsOf = (tree: ContentTree): string => tree.map(wordsOfNode).join('');

function wordsOfNode(node: ContentNode): string {
  return typeof node === 'string' ? node : wordsOf(node.children ?? []);
}

function tagsOf(tree: ContentTree): string[] {
  return tree.flatMap((node) =>
    typeof node === 'string' ? [] : [node.tag, ...tagsOf(node.children ?? [])],
  );
}

describe('a text from elsewhere', () => {
  test.each([
    '- no list',
    '1. no list',
    '2) no list',
    '* no list',
    '**not bold** and ***not*** either',
    '`no code` and ```none```',
    '[no link](https://example.org)',
    'a \\* b \\\\ c \\[d\\] \\(e\\)',
    'C:\\- \\1. \\`',
  ])('%j reads as just this', (text) => {
    expect(readMarkdown(literalMarkdown(text))).toEqual([
      { tag: 'p', children: expect.any(Array) },
    ]);
    expect(wordsOf(readMarkdown(literalMarkdown(text)))).toBe(text);
  });

  test('has nothing but paragraphs, and keeps every word, whatever it is', () => {
    const signs = fc.constantFrom(
      ...'*`[]()\\-.1 x',
      'https://a.b',
      '](',
      '**',
      '```',
      '- ',
      '1. ',
    );
    const line = fc
      .array(signs)
      .map((parts) => parts.join('').trim())
      .filter((it) => it !== '');
    fc.assert(
      fc.property(fc.array(line, { minLength: 1 }), (lines) => {
        const text = lines.join('\n');
        const tree = readMarkdown(literalMarkdown(text));
        expect(new Set(tagsOf(tree))).toEqual(new Set(['p']));
        expect(wordsOf(tree)).toBe(text);
        expect(
          tagsOf(readInlineMarkdown(literalMarkdown(text))).filter((it) => it !== 'br'),
        ).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test('that needs nothing stays as it is, so that it can be edited', () => {
    const text = 'Precision = TP / (TP + FP) [see 3.1], 2 * 3 - 1. Done.';
    expect(literalMarkdown(text)).toBe(text);
  });
});
