import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { termFinder } from '#compile/term-finder.ts';
import { aTerm } from '../support/a-term.ts';

const wordings = ['golden set', 'golden sets', 'golden', 'F1 score (macro)', 'Fréchet distance'];
const find = termFinder(wordings.map((wording) => aTerm({ id: wording, wordings: [wording] })));

function named(text: string): string[] {
  return find(text).map(({ wording }) => wording);
}

describe('termFinder', () => {
  test('finds terms in order, as they are written, the longest of those that begin alike', () => {
    expect(named('GOLDEN SETS, golden and a golden set.')).toEqual([
      'GOLDEN SETS',
      'golden',
      'golden set',
    ]);
  });

  test('takes whole words only, where letters have accents too', () => {
    expect(named('goldenrod, non-golden, golden-age, goldené')).toEqual([]);
    expect(named('a fréchet distance')).toEqual(['fréchet distance']);
  });

  test('finds what one regular expression with all wordings finds', () => {
    const alternatives = wordings.toSorted((a, b) => b.length - a.length).map(RegExp.escape);
    const boundary = '[\\p{L}\\p{N}_-]';
    const all = new RegExp(`(?<!${boundary})(?:${alternatives.join('|')})(?!${boundary})`, 'giu');
    const part = fc.constantFrom('golden', 'set', 'F1 score', '(macro)', ' ', '-', ', ', 's', 'é');
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts.join('');
        expect(named(text)).toEqual(text.match(all) ?? []);
      }),
    );
  });
});
