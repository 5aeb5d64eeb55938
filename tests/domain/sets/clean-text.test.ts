import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanLine, cleanText } from '#domain/sets/clean-text.ts';
import { isQuestionSet } from '#domain/sets/set-shape.ts';
import { anySet, aSet } from '../../support/a-question-set.ts';

test('a text loses what turns, hides or breaks it, and nothing else', () => {
  expect(cleanText('a\r\nb\rc\td\u0000\u202e\u2066\ufeff\ud800é👩🏽‍🔬')).toBe(
    'a\nb\nc\td\ufffdé👩🏽‍🔬',
  );
  expect(cleanLine('  a \n b  ')).toBe('a b');
});

test('cleaning twice changes nothing more, and leaves text that can be sent', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(cleanText(cleanText(text))).toBe(cleanText(text));
      expect(cleanLine(cleanLine(text))).toBe(cleanLine(text));
      expect(cleanText(text).isWellFormed()).toBe(true);
    }),
  );
});

test('every set in order has the shape of one, and nothing with a field amiss has', () => {
  fc.assert(
    fc.property(anySet, fc.constantFrom(...Object.keys(aSet())), (set, field) => {
      expect(isQuestionSet(set)).toBe(true);
      expect(isQuestionSet({ ...set, [field]: { amiss: true } })).toBe(false);
    }),
  );
});
