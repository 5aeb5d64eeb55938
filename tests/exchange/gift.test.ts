import * as fc from 'fast-check';
import { parse } from 'gift-pegjs';
import { describe, expect, test } from 'vitest';
import type { Question } from '#domain/questions/question.ts';
import { writeGift } from '#exchange/gift.ts';
import {
  aMatchingAnswer,
  aNumericAnswer,
  anOptionsAnswer,
  anOrderingAnswer,
  aQuestion,
  aWrittenAnswer,
} from '../support/a-question.ts';

const giftOf = (...questions: Question[]) =>
  writeGift(
    'Judges',
    questions.map((question) => ({ question, reading: null })),
  );

/** What an independent parser of the format makes of it. */
// biome-ignore lint/suspicious/noExplicitAny: it has a form of its own for each type
const parsed = (question: Question): any => parse(giftOf(question)).at(-1);

describe('a GIFT file, read by another parser', () => {
  test('has its category, and id and title above each question', () => {
    const text = giftOf(aQuestion());
    expect(text).toMatch(/^\$CATEGORY: Goldset\/Judges\n\n\/\/ precision-at-low-prevalence\n::/);
    expect(parse(text)).toHaveLength(2);
    expect(parsed(aQuestion())).toMatchObject({ type: 'MC', title: 'Precision at low prevalence' });
  });

  test('single choice has one right answer, and a reason with each', () => {
    const { choices } = parsed(aQuestion());
    expect(choices.filter((it: { isCorrect: boolean }) => it.isCorrect)).toMatchObject([
      { text: { text: 'right' }, feedback: { text: 'right' } },
    ]);
    expect(choices).toHaveLength(4);
  });

  test('multiple select has the weights by which it is marked here', () => {
    const answer = anOptionsAnswer({ keys: ['a', 'b', 'c'], distractors: ['x', 'y'] });
    const { type, choices } = parsed(aQuestion({ format: 'multiple-select', answer }));
    expect(type).toBe('MC');
    const weights = choices.map((it: { weight: number }) => it.weight);
    expect(weights.toSorted()).toEqual([-50, -50, 33.33333, 33.33333, 33.33333]);
  });

  test('a number has its tolerance, and its stem has the numbers it was worked out with', () => {
    const answer = aNumericAnswer({
      variables: [
        { name: 'sensitivity', value: 0.9, decimals: 2 },
        { name: 'prevalence', value: 0.01, decimals: 3 },
      ],
    });
    const stem = [
      'Of ',
      { tag: 'variable', attributes: { name: 'prevalence', percent: 1 } } as const,
    ];
    expect(parsed(aQuestion({ format: 'numeric', answer, stem }))).toMatchObject({
      type: 'Numerical',
      stem: { text: 'Of 1%<p>Answer in %.</p>' },
      choices: { type: 'range', number: 0.9, range: 0.2 },
    });
  });

  test('matching has its pairs and the choice that fits nothing', () => {
    const question = aQuestion({
      format: 'matching',
      answer: aMatchingAnswer({ one: 'first', two: 'second' }),
    });
    const { type, matchPairs } = parsed(question);
    expect(type).toBe('Matching');
    expect(matchPairs.map((it: { subanswer: string }) => it.subanswer)).toEqual([
      'first',
      'second',
      'fits-nothing',
    ]);
  });

  test('ordering becomes places that are paired with steps', () => {
    const question = aQuestion({ format: 'ordering', answer: anOrderingAnswer('a', 'b', 'c') });
    expect(parsed(question)).toMatchObject({
      type: 'Matching',
      matchPairs: [
        { subquestion: { text: 'Place 1' }, subanswer: 'a' },
        { subquestion: { text: 'Place 2' }, subanswer: 'b' },
        { subquestion: { text: 'Place 3' }, subanswer: 'c' },
      ],
    });
  });

  test('a written answer is an essay, with what it shows as feedback', () => {
    const question = aQuestion({
      format: 'free-response',
      answer: aWrittenAnswer('names-the-owner'),
    });
    const { type, globalFeedback } = parsed(question);
    expect(type).toBe('Essay');
    expect(globalFeedback.text).toContain('<li>names-the-owner</li>');
  });

  test.each([
    ['Recall', [], 'Short'],
    ['A sentence that nobody types in just this way', [], 'Essay'],
    ['a->b', [], 'Essay'],
    ['%50%', [], 'Essay'],
  ])('the flash card %j is of type %s', (text, accepted, type) => {
    expect(
      parsed(aQuestion({ format: 'rapid-fire', answer: { text: [text], accepted } })).type,
    ).toBe(type);
  });

  test('code reading keeps its code with its line breaks and braces', () => {
    const question = aQuestion({
      format: 'code-reading',
      snippet: { language: 'python', code: 'x = {1: 2}\n\n# ~no\nprint(x)' },
    } as Partial<Question>);
    expect(parsed(question).stem.text).toBe(
      'What happens to precision?<pre>x = {1: 2}<br><br># ~no<br>print(x)</pre>',
    );
  });

  test('keeps every sign of its own grammar as text, whatever it is', () => {
    const sign = fc.constantFrom(
      ...'~=#{}:\\%[]*/$->"&<',
      '->',
      '::',
      '//',
      '\\n',
      '[html]',
      '####',
      ' ',
      'a',
    );
    const text = fc.array(sign, { minLength: 1 }).map((it) => `a${it.join('').trim()}z`);
    fc.assert(
      fc.property(text, text, text, (title, stem, option) => {
        const answer = anOptionsAnswer({ keys: ['k'], distractors: ['d'] });
        const [key, other] = answer.options;
        const options = [
          { ...key, text: [option], rationale: [option] },
          other,
        ] as typeof answer.options;
        const question = aQuestion({ title, stem: [stem], answer: { ...answer, options } });
        const found = parsed(question);
        expect(found.type).toBe('MC');
        expect(found.title).toBe(title.replace(/\s+/g, ' '));
        expect(unescaped(found.stem.text)).toBe(stem);
        const right = found.choices.find((it: { isCorrect: boolean }) => it.isCorrect);
        expect(unescaped(right.text.text)).toBe(option);
        expect(unescaped(right.feedback.text)).toBe(option);
      }),
      { numRuns: 300 },
    );
  });
});

function unescaped(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
