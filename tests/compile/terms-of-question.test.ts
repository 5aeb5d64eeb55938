import { describe, expect, test } from 'vitest';
import { termFinder } from '#compile/term-finder.ts';
import { termsOfQuestion } from '#compile/terms-of-question.ts';
import { aQuestion } from '../support/a-question.ts';
import { aTerm } from '../support/a-term.ts';

const question = aQuestion({ id: 'asked', stem: ['What happens to precision?'] });
const review = { solvers: 0, agreements: 0, changes: '' };
const body = ['Recall stays, precision falls.'];
const compiled = { question, reading: { id: 'asked', body, sources: [], review } };

const terms = [
  aTerm({ id: 'base-rate', questions: ['asked'] }),
  aTerm({ id: 'drift' }),
  aTerm({ id: 'precision' }),
  aTerm({ id: 'recall', questions: ['another'] }),
];
const finder = termFinder(terms);

function touched(most: number): string[] {
  return termsOfQuestion(compiled, terms, { finder, most }).map(({ id }) => id);
}

describe('termsOfQuestion', () => {
  test('names the terms that it tests, then those that its words use, each once', () => {
    expect(touched(6)).toEqual(['base-rate', 'precision', 'recall']);
  });

  test('names no more than asked for', () => {
    expect(touched(2)).toEqual(['base-rate', 'precision']);
  });
});
