import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { abilityShown, tellingAnswers } from '#domain/adaptive/kept-evidence.ts';
import { replay } from '#domain/ledger/projection.ts';
import { aDevice, anAnswer, someParameters } from '../../support/an-event.ts';

const competencies = ['classification-metrics', 'llm-judges'];
const measured = someParameters;

function evidenceOf(device: ReturnType<typeof aDevice>, question = 'kappa') {
  return replay(device.events).questions.get(question)?.evidence ?? [];
}

describe('the evidence that a question keeps', () => {
  test('is the first answer as it was, with the item as it was held to be', () => {
    const device = aDevice();
    const answer = device.happen(anAnswer({ subject: 'kappa', credit: 0.5, measured }));
    expect(evidenceOf(device)).toEqual([
      {
        ...measured,
        event: answer.id,
        version: 1,
        day: answer.day,
        credit: 0.5,
        retrievability: null,
      },
    ]);
  });

  test('leaves out retries, self-marked answers and those without parameters', () => {
    const device = aDevice();
    device.happen(anAnswer({ subject: 'kappa', layer: 'self', measured }));
    device.happen(anAnswer({ subject: 'kappa', retry: true, measured }));
    device.happen(anAnswer({ subject: 'kappa' }));
    expect(evidenceOf(device)).toEqual([]);
  });

  test('leaves out a repeat that is as good as remembered', () => {
    const device = aDevice();
    device.happen(anAnswer({ subject: 'kappa', measured }));
    device.clock.advanceDays(1);
    device.happen(anAnswer({ subject: 'kappa', measured }));
    expect(evidenceOf(device)).toHaveLength(1);
  });

  test('takes a repeat after a long while, with what memory predicted', () => {
    const device = aDevice();
    device.happen(anAnswer({ subject: 'kappa', measured }));
    device.clock.advanceDays(200);
    device.happen(anAnswer({ subject: 'kappa', measured, credit: 0 }));
    const [, repeat] = evidenceOf(device);
    expect(repeat?.retrievability).toBeGreaterThan(0);
    expect(repeat?.retrievability).toBeLessThan(0.8);
  });

  test('counts a question met outside the schedule as met', () => {
    const device = aDevice();
    device.happen(anAnswer({ subject: 'kappa', rating: null, measured }));
    device.clock.advanceDays(1);
    device.happen(anAnswer({ subject: 'kappa', rating: null, measured }));
    expect(evidenceOf(device)).toHaveLength(1);
  });

  test('is gone without a trace when its answer is taken back', () => {
    const device = aDevice();
    const { id, subject } = device.happen(anAnswer({ subject: 'kappa', measured }));
    device.happen({ kind: 'undone', target: id, subject });
    const questions = replay(device.events).questions;
    expect(abilityShown(questions, competencies)).toEqual(abilityShown([], competencies));
  });
});

describe('the ability shown', () => {
  test('does not hang on the order in which questions were met in a day', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(['a', 'b', 'c', 'd'], { minLength: 4 }), (order) => {
        const device = aDevice();
        for (const subject of order) {
          device.happen(anAnswer({ subject, credit: subject === 'b' ? 0 : 1, measured }));
        }
        const answers = tellingAnswers(replay(device.events).questions, competencies);
        expect(answers.map(({ item }) => item.id)).toEqual(['a', 'b', 'c', 'd']);
      }),
    );
  });

  test('passes over competencies that are no longer there', () => {
    const device = aDevice();
    device.happen(anAnswer({ subject: 'tau', competency: 'cooking', measured }));
    expect(tellingAnswers(replay(device.events).questions, competencies)).toEqual([]);
  });
});
