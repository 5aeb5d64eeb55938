import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkTerms } from '#compile/link-terms.ts';
import { termFinder } from '#compile/term-finder.ts';
import type { ContentTree } from '#domain/content-tree.ts';
import type { Term } from '#domain/glossary/term.ts';
import { plainText } from '#domain/plain-text.ts';

function aTerm(id: string, wordings: readonly string[]): Term {
  const dated = { asOf: '2026-11-21', reviewBy: '2028-11-01', sources: [], facts: [] };
  const place = { competency: 'datasets', questions: [], related: [], aliases: [] };
  return { id, term: id, wordings, definition: [`What ${id} is.`], ...place, ...dated };
}

const finder = termFinder([
  aTerm('golden-set', ['golden set', 'golden sets']),
  aTerm('precision', ['precision']),
]);

const place = { owner: 'page', most: 10 };

function opened(tree: ContentTree): string[] {
  return tree.flatMap((node) => {
    if (typeof node === 'string') return [];
    return node.tag === 'term' ? [String(node.attributes?.wording)] : opened(node.children ?? []);
  });
}

describe('linkTerms', () => {
  test('opens the first place of each term, as it is written there', () => {
    const tree = [{ tag: 'p', children: ['A Golden set. Golden sets and precision.'] }] as const;
    expect(opened(linkTerms(tree, finder, place))).toEqual(['Golden set', 'precision']);
  });

  test('takes whole words only', () => {
    expect(opened(linkTerms(['imprecision, precision-recall'], finder, place))).toEqual([]);
  });

  test('leaves links, code and headings alone', () => {
    const tree: ContentTree = [
      { tag: 'h2', children: ['Precision'] },
      { tag: 'a', attributes: { href: '/x' }, children: ['precision'] },
      { tag: 'code', children: ['precision'] },
      { tag: 'p', children: ['The ', { tag: 'em', children: ['precision'] }, ' of it'] },
    ];
    expect(opened(linkTerms(tree, finder, place))).toEqual(['precision']);
  });

  test('opens no more than it may', () => {
    const tree = ['golden set, precision'];
    expect(opened(linkTerms(tree, finder, { owner: 'page', most: 1 }))).toEqual(['golden set']);
  });

  test('carries the definition, under an id of its own on the page', () => {
    const [node] = linkTerms(['precision'], finder, place);
    expect(node).toMatchObject({
      attributes: { id: 'page-precision', term: 'precision' },
      children: ['What precision is.'],
    });
  });

  test('never changes what is read', () => {
    const words = fc.constantFrom(
      'precision',
      'golden set',
      'a',
      ', ',
      ' ',
      'sets',
      '-',
      'Precision',
    );
    fc.assert(
      fc.property(fc.array(words), (parts) => {
        const tree = [parts.join('')];
        expect(plainText(linkTerms(tree, finder, place))).toBe(plainText(tree));
      }),
    );
  });

  test('does nothing without a glossary', () => {
    expect(linkTerms(['precision'], termFinder([]), place)).toEqual(['precision']);
  });
});
