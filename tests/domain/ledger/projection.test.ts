import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventKind, LedgerEvent } from '#domain/ledger/event.ts';
import { mergeEvents } from '#domain/ledger/merge.ts';
import { inOrder } from '#domain/ledger/order.ts';
import { applyEvent, emptyProjection, type Projection, replay } from '#domain/ledger/projection.ts';
import type { LocalDay } from '#domain/local-day.ts';
import { schedule } from '#domain/scheduling/fsrs.ts';
import { aLedger, takeBack } from '../../support/a-ledger.ts';
import { aDevice, anAnswer, aSession, aSpread } from '../../support/an-event.ts';

const subject = 'precision-at-low-prevalence';

/** Kinds that undo does not take back. */
const lasting = new Set<EventKind>([
  'session-started',
  'measuring-started',
  'preference-set',
  'self-rated',
  'credential-marked',
  'scorecard-kept',
  'benchmark-kept',
  'set-kept',
]);

function project(events: readonly LedgerEvent[]): Projection {
  const projection = emptyProjection();
  for (const [index, event] of events.entries()) {
    applyEvent(projection, event, events.slice(0, index));
  }
  return projection;
}

describe('an answer', () => {
  test('schedules its question, counts on its day and shows in its session', () => {
    const device = aDevice();
    const session = device.happen(aSession(subject));
    const answer = device.happen(anAnswer({ session: session.id, seconds: 41.6 }));
    const { questions, days, session: shown } = project(device.events);
    expect(questions.get(subject)).toMatchObject({
      competency: 'classification-metrics',
      card: schedule(null, { rating: 'good', day: answer.day, seed: subject }),
      answers: 1,
      misses: 0,
      lastCredit: 1,
      lastDay: answer.day,
    });
    expect(days.get(answer.day)).toEqual({ answers: 1, seconds: 42 });
    expect(shown?.answered.map(({ event }) => event)).toEqual([answer.id]);
  });

  test('outside the schedule leaves the card alone', () => {
    const device = aDevice();
    device.happen(anAnswer({ rating: null, credit: 0 }));
    expect(project(device.events).questions.get(subject)).toMatchObject({ card: null, misses: 1 });
  });

  test('given as a retry counts as work, not as evidence', () => {
    const device = aDevice();
    const first = device.happen(anAnswer({ credit: 0, rating: 'again' }));
    device.happen(anAnswer({ credit: 1, rating: null, retry: true }));
    const { questions, days } = project(device.events);
    expect(questions.get(subject)).toMatchObject({ answers: 1, misses: 1, lastCredit: 0 });
    expect(days.get(first.day)?.answers).toBe(2);
  });

  test('on a day before the last one, by a clock set back, counts as no time passed', () => {
    const device = aDevice();
    device.happen(anAnswer());
    device.clock.advanceDays(-30);
    const later = device.happen(anAnswer());
    const card = project(device.events).questions.get(subject)?.card;
    expect(card?.lastDay).toBe(later.day);
    expect(card?.stabilityDays).toBeGreaterThan(0);
  });
});

describe('another rating', () => {
  test('replaces the suggested one', () => {
    const device = aDevice();
    const answer = device.happen(anAnswer({ rating: 'good' }));
    device.happen({ kind: 'rated', subject, target: answer.id, rating: 'hard' });
    expect(project(device.events).questions.get(subject)?.card).toEqual(
      schedule(null, { rating: 'hard', day: answer.day, seed: subject }),
    );
  });

  test('does not bring an unscheduled answer into the schedule', () => {
    const device = aDevice();
    const answer = device.happen(anAnswer({ rating: null }));
    device.happen({ kind: 'rated', subject, target: answer.id, rating: 'easy' });
    expect(project(device.events).questions.get(subject)?.card).toBeNull();
  });
});

describe('a spread backlog', () => {
  test('moves the due day and survives undoing a later answer', () => {
    const device = aDevice();
    device.happen(anAnswer());
    device.happen(aSpread({ [subject]: 30_000 }));
    takeBack(device, device.happen(anAnswer({ rating: 'easy' })));
    expect(project(device.events).questions.get(subject)?.card?.dueDay).toBe(30_000);
  });

  test('passes over a question without a card', () => {
    const device = aDevice();
    device.happen(aSpread({ [subject]: 30_000 }));
    expect(project(device.events).questions.size).toBe(0);
  });
});

describe('applyEvent', () => {
  test('names what has to be written', () => {
    const device = aDevice();
    const session = device.happen(aSession(subject));
    const answer = device.happen(anAnswer({ session: session.id }));
    const projection = project(device.events.slice(0, 1));
    expect(applyEvent(projection, answer)).toEqual({
      competencies: new Set(['classification-metrics']),
      days: new Set<LocalDay>([answer.day]),
      session: true,
      run: false,
      preferences: false,
      notes: new Map(),
      assessments: new Set(),
    });
  });

  test('gives the text of a note, and the earlier one when it is taken back', () => {
    const device = aDevice();
    const note = { kind: 'noted', subject, competency: 'classification-metrics' } as const;
    device.happen({ ...note, text: 'first' });
    const second = device.happen({ ...note, text: 'second' });
    takeBack(device, second);
    const past = device.events.slice(0, 2);
    const undone = device.events[2] as LedgerEvent;
    const projection = project(past);
    expect(applyEvent(emptyProjection(), second).notes).toEqual(new Map([[subject, 'second']]));
    expect(applyEvent(projection, undone, past).notes).toEqual(new Map([[subject, 'first']]));
  });

  test('agrees with replay after every event', () => {
    fc.assert(
      fc.property(aLedger(), (events) => {
        const projection = emptyProjection();
        for (const [index, event] of events.entries()) {
          applyEvent(projection, event, events.slice(0, index));
          expect(projection).toEqual(replay(events.slice(0, index + 1)));
        }
      }),
      { numRuns: 300 },
    );
  }, 20_000);
});

describe('applyEvent over several devices', () => {
  test('agrees with replay of what they merge to, event by event in order', () => {
    const devices = fc.tuple(aLedger('device-a', 20), aLedger('device-b', 20));
    fc.assert(
      fc.property(devices, ([first, second]) => {
        const events = inOrder(mergeEvents(second, first));
        expect(project(events)).toEqual(replay(mergeEvents(first, second)));
      }),
      { numRuns: 200 },
    );
  }, 20_000);
});

describe('replay', () => {
  test('gives the same for any order and any duplicates, over several devices', () => {
    const ledgers = fc.tuple(aLedger('device-a', 20), aLedger('device-b', 20), aLedger('c', 20));
    const shuffled = ledgers.chain((devices) => {
      const events = devices.flat();
      return fc.tuple(
        fc.constant(events),
        fc.shuffledSubarray(events, { minLength: events.length }),
        fc.subarray(events),
      );
    });
    fc.assert(
      fc.property(shuffled, ([events, anyOrder, twice]) => {
        expect(replay([...twice, ...anyOrder])).toEqual(replay(events));
      }),
      { numRuns: 200 },
    );
  }, 20_000);

  test('shows no trace of what was taken back, but in the log', () => {
    fc.assert(
      fc.property(aLedger(), (events) => {
        const undone = events.filter((event) => event.kind === 'undone');
        const targets = new Set(undone.map((event) => event.target));
        const kept = events.filter(
          (event) => event.kind !== 'undone' && (!targets.has(event.id) || lasting.has(event.kind)),
        );
        expect({ ...replay(kept), head: null }).toEqual({ ...replay(events), head: null });
      }),
      { numRuns: 300 },
    );
  }, 20_000);

  test('works through 100,000 events in a few seconds', () => {
    const device = aDevice();
    for (let index = 0; index < 100_000; index += 1) {
      if (index % 20 === 0) device.clock.advanceDays(1);
      device.happen(anAnswer({ subject: `question-${index % 5000}`, rating: 'good' }));
    }
    const { questions, days } = replay(device.events);
    expect(questions.size).toBe(5000);
    expect(days.size).toBe(5000);
  }, 20_000);
});
