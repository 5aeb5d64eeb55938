import { describe, expect, test } from 'vitest';
import { tellingAnswers } from '#domain/adaptive/kept-evidence.ts';
import { replay } from '#domain/ledger/projection.ts';
import { markResponse } from '#domain/questions/marking/mark-response.ts';
import { isOwnQuestionId, ownQuestionId, parseOwnQuestionId } from '#domain/sets/own-question.ts';
import {
  entryOfOwn,
  ownCompetency,
  ownEntriesOf,
  ownQuestionsOf,
  ownTitle,
  questionOfOwn,
  readingOfOwn,
} from '#domain/sets/question-of-own.ts';
import { aCard, aChoice, aNumber, aSetOf, aText, setId } from '../../support/a-question-set.ts';
import { aDevice, anAnswer, aSession } from '../../support/an-event.ts';

describe('an own question', () => {
  test('with options is marked as every choice is', () => {
    const question = questionOfOwn(aChoice(), 1);
    expect(markResponse(question, { format: 'options', chosen: ['a'] }, 1)).toMatchObject({
      credit: 1,
      layer: 'auto',
    });
    expect(markResponse(question, { format: 'options', chosen: ['b'] }, 1)).toMatchObject({
      credit: 0,
      feedback: ['b', 'a'],
    });
  });

  test.each([
    [0.05, 1],
    [0.051, 1],
    [0.06, 0],
    [null, 0],
  ])('with a number of 0.05 within 0.001 gives %s the credit %s', (value, credit) => {
    expect(markResponse(questionOfOwn(aNumber(), 1), { format: 'numeric', value }, 9).credit).toBe(
      credit,
    );
  });

  test.each([-3, 1e-7, 1e12, 0, -0.5])('may have the number %s', (value) => {
    const question = questionOfOwn(aNumber({ value, tolerance: 0 }), 1);
    expect(markResponse(question, { format: 'numeric', value }, 1).credit).toBe(1);
  });

  test('that is written or recalled is marked by its reader', () => {
    const written = {
      format: 'written',
      text: 'x',
      marks: {},
      evidence: { cost: 'partly' },
    } as const;
    expect(markResponse(questionOfOwn(aText(), 1), written, 1)).toMatchObject({
      credit: 0.5,
      layer: 'self',
    });
    const recalled = { format: 'recall', recalled: true } as const;
    expect(markResponse(questionOfOwn(aCard(), 1), recalled, 1)).toMatchObject({
      credit: 1,
      layer: 'self',
    });
  });

  test('is filed under no competency of the bank, whatever it says it is about', () => {
    const question = questionOfOwn(aChoice({ competency: 'llm-judges' }), 3);
    expect(question).toMatchObject({ competency: ownCompetency, version: 3 });
    expect(entryOfOwn(aChoice({ competency: 'llm-judges' }), 3)).toMatchObject({
      competency: ownCompetency,
    });
  });

  test('is called by its first words', () => {
    expect(ownTitle(aChoice())).toBe('What does a judge see first?');
    expect(ownTitle(aChoice({ stem: 'x'.repeat(200) }))).toHaveLength(80);
  });

  test('has its explanation to read', () => {
    expect(readingOfOwn(aChoice()).body).toEqual([
      { tag: 'p', children: ['The prompt, then the answer.'] },
    ]);
  });

  test('of two sets with one id is the one of the first', () => {
    const [first, forged] = [aSetOf(aChoice()), aSetOf(aChoice({ stem: 'Forged' }))];
    expect(ownQuestionsOf([first, forged]).get(aChoice().id)?.own).toEqual(aChoice());
    expect(ownEntriesOf([first, forged])).toHaveLength(1);
  });
});

describe('the id of an own question', () => {
  test('is told from that of a bundled one, and names its set', () => {
    const id = ownQuestionId(setId, 'k3Jd83hs');
    expect(isOwnQuestionId(id)).toBe(true);
    expect(isOwnQuestionId('own-goals')).toBe(false);
    expect(parseOwnQuestionId(id)).toEqual({ set: setId, name: 'k3Jd83hs' });
    expect(parseOwnQuestionId('own:x')).toBeNull();
    expect(parseOwnQuestionId(`${id}:more`)).toBeNull();
  });
});

test('answers to own questions, even with parameters that a file smuggled in, tell nothing of ability', () => {
  const competencies = ['llm-judges'];
  const own = aChoice({ competency: 'llm-judges' });
  const device = aDevice();
  const { id: session } = device.happen(aSession(own.id));
  const { competency } = questionOfOwn(own, 1);
  const measured = { difficulty: 0, slope: 1, guessing: 0, sd: 0.5, model: 1 } as never;
  device.happen(anAnswer({ session, subject: own.id, competency, measured }));
  const { questions } = replay(device.events);
  expect(questions.get(own.id)?.answers).toBe(1);
  expect(tellingAnswers(questions, competencies)).toEqual([]);
});
