import { expect, test } from 'vitest';
import type { SetComparison } from '#domain/sets/set-update.ts';
import { comparisonInWords } from '../../../src/features/sets/offer-words.ts';
import { aSet } from '../../support/a-question-set.ts';

const words = (comparison: SetComparison) =>
  comparisonInWords(comparison, {
    kept: aSet({ version: 2 }),
    offered: aSet({
      version: 3,
      sections: [{ title: '', items: [{ question: 'judge-bias', note: '' }] }],
    }),
  });

test.each<SetComparison>(['same', 'older', 'foreign'])('a set that is %s cannot be kept', (it) => {
  expect(words(it)).toMatchObject({ keep: null, told: expect.stringMatching(/\.$/) });
});

test('a newer version tells what it brings', () => {
  expect(words('newer')).toEqual({
    told: 'You keep version 2; this is version 3. It has 0 questions more and 1 fewer.',
    keep: 'Update to version 3',
  });
});

test('a new set needs no words', () => {
  expect(words('new')).toEqual({ told: null, keep: 'Keep it' });
});

test('an altered one is told, and may be taken all the same', () => {
  expect(words('altered').told).toContain('without a new version number');
  expect(words('altered').keep).toBe('Take this one instead');
});
