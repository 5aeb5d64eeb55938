import { describe, expect, test } from 'vitest';
import type { RunRecord } from '#domain/adaptive/run-record.ts';
import { startRun } from '#domain/adaptive/run-record.ts';
import {
  claimInWords,
  creditInWords,
  endingInWords,
  furtherInWords,
  seenInWords,
  surpriseInWords,
} from '../../../src/features/measure/result-words.ts';
import { aDevice, aMeasuringStart } from '../../support/an-event.ts';

const record: RunRecord = {
  ...startRun(aDevice().happen(aMeasuringStart())),
  answered: [{ event: 'e', question: 'judge-bias', credit: 1 }],
};

describe('the result in words', () => {
  test.each([
    ['settled', 'It stopped after 1 question: a few more would hardly have changed the answer.'],
    ['longest', 'It ended at your limit of 25 questions.'],
    ['no-questions-left', 'It ended after 1 question: no question was left to ask.'],
    ['left', 'You ended it after 1 question.'],
  ] as const)('tells why it ended: %s', (ending, words) => {
    expect(endingInWords(ending, record)).toBe(words);
  });

  test('claims what the evidence carries, and says what is missing', () => {
    expect(claimInWords({ kind: 'meets', probability: 0.93 }, 'senior')).toBe(
      'Meets senior: 93 % to be at or above it.',
    );
    expect(claimInWords({ kind: 'leaning', towards: 'below', probability: 0.3 }, 'senior')).toMatch(
      /^Leaning below senior: 30 %.* A claim needs 90 %\.$/,
    );
    expect(claimInWords({ kind: 'not-enough-evidence', items: 8, needed: 12 }, 'mid')).toBe(
      'Not enough evidence for a claim about mid: 8 of 12 different questions.',
    );
  });

  test('never promises more than a gain that can be seen', () => {
    expect(furtherInWords({ more: 5, gain: 0.003 })).toBe(
      '5 more questions: less than a point surer',
    );
    expect(furtherInWords({ more: 10, gain: 0.012 })).toBe(
      '10 more questions: about 1 point surer',
    );
    expect(furtherInWords({ more: 15, gain: 0.03 })).toBe(
      '15 more questions: about 3 points surer',
    );
  });

  test('counts what had been seen before', () => {
    expect(seenInWords(3, 18)).toBe('3 of the 18 asked here you had seen before; they count less.');
    expect(seenInWords(0, 18)).toBe('You had seen none of those asked here before.');
  });

  test('says how a topic went beside what was to be expected', () => {
    const surprise = { competency: 'llm-judges', answers: 2, earned: 0.5, expected: 1.42 };
    expect(surpriseInWords(surprise)).toBe('0.5 of 2, where 1.4 were to be expected');
  });

  test('says right and wrong in the words of practice', () => {
    expect([1, 0.5, 0].map(creditInWords)).toEqual(['Right', 'Partly right: 50 %', 'Not right']);
  });
});
