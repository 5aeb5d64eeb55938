import { describe, expect, test } from 'vitest';
import { nextUndo, nextUndoIn, standingEvents } from '#domain/ledger/undo.ts';
import { takeBack } from '../../support/a-ledger.ts';
import { aBenchmark, aCredentialMark, aSelfRating, aSheet } from '../../support/an-assessment.ts';
import { aDevice, aMeasuringStart, anAnswer, aSession, aSpread } from '../../support/an-event.ts';

const subject = 'precision-at-low-prevalence';

function inSession() {
  const device = aDevice();
  const session = device.happen(aSession(subject)).id;
  return { device, session, answer: () => device.happen(anAnswer({ session })) };
}

describe('nextUndo', () => {
  test('takes back the latest answer, then the one before', () => {
    const { device, answer } = inSession();
    const [first, second] = [answer(), answer()];
    expect(nextUndo(device.events)).toEqual([second]);
    takeBack(device, second);
    expect(nextUndo(device.events)).toEqual([first]);
    takeBack(device, first);
    expect(nextUndo(device.events)).toEqual([]);
  });

  test('reopens the session together with its last answer', () => {
    const { device, session, answer } = inSession();
    const last = answer();
    const end = device.happen({ kind: 'session-ended', session, reason: 'finished' });
    expect(nextUndo(device.events)).toEqual([end, last]);
  });

  test('leaves the session ended for what came after it', () => {
    const { device, session, answer } = inSession();
    answer();
    device.happen({ kind: 'session-ended', session, reason: 'finished' });
    const spread = device.happen(aSpread({ [subject]: 30_000 }));
    expect(nextUndo(device.events)).toEqual([spread]);
  });

  test('takes a chosen rating back together with its answer', () => {
    const { device, answer } = inSession();
    const last = answer();
    device.happen({ kind: 'rated', subject, target: last.id, rating: 'easy' });
    expect(nextUndo(device.events)).toEqual([last]);
  });

  test('does not reach back beyond the start of the latest session', () => {
    const { device, answer } = inSession();
    answer();
    device.happen(aSession(subject));
    expect(nextUndo(device.events)).toEqual([]);
  });

  test.each([aSelfRating(), aCredentialMark(), aSheet(), aBenchmark()])(
    'passes over $kind, which is set again instead',
    (body) => {
      const { device, answer } = inSession();
      const last = answer();
      device.happen(body);
      expect(nextUndo(device.events)).toEqual([last]);
    },
  );

  test('passes over preferences', () => {
    const { device, answer } = inSession();
    const last = answer();
    device.happen({ kind: 'preference-set', name: 'buttons', value: 'four' });
    expect(nextUndo(device.events)).toEqual([last]);
  });
});

describe('nextUndoIn', () => {
  test('takes back the answer of a run after practice in between, and leaves the practice alone', () => {
    const device = aDevice();
    const run = device.happen(aMeasuringStart()).id;
    const first = device.happen(anAnswer({ session: run, subject: 'judge-bias' }));
    const practice = device.happen(aSession(subject)).id;
    device.happen(anAnswer({ session: practice, subject }));
    const second = device.happen(anAnswer({ session: run, subject: 'golden-set' }));
    const end = device.happen({ kind: 'session-ended', session: run, reason: 'left' });
    expect(nextUndoIn(run, device.events)).toEqual([end, second]);
    takeBack(device, end);
    takeBack(device, second);
    expect(nextUndoIn(run, device.events)).toEqual([first]);
    takeBack(device, first);
    expect(nextUndoIn(run, device.events)).toEqual([]);
  });
});

describe('standingEvents', () => {
  test('gives an answer the rating chosen last', () => {
    const { device, answer } = inSession();
    const last = answer();
    for (const rating of ['hard', 'easy'] as const) {
      device.happen({ kind: 'rated', subject, target: last.id, rating });
    }
    expect(standingEvents(device.events)).toContainEqual({ ...last, rating: 'easy' });
  });

  test('gives an answer its earlier rating back when the chosen one is taken back', () => {
    const { device, answer } = inSession();
    const last = answer();
    takeBack(device, device.happen({ kind: 'rated', subject, target: last.id, rating: 'hard' }));
    expect(standingEvents(device.events)).toContainEqual(last);
  });

  test('keeps what cannot be taken back', () => {
    const device = aDevice();
    const session = device.happen(aSession(subject));
    takeBack(device, session);
    expect(standingEvents(device.events)).toEqual([session]);
  });

  test.each([aSelfRating(), aCredentialMark(), aSheet(), aBenchmark()])(
    'keeps $kind, whatever tries to take it back',
    (body) => {
      const device = aDevice();
      const stated = device.happen(body);
      takeBack(device, stated);
      expect(standingEvents(device.events)).toEqual([stated]);
    },
  );
});
