import { describe, expect, test } from 'vitest';
import { recordOn } from '#domain/assessment/dated-record.ts';
import { applyEvent, emptyProjection, replay } from '#domain/ledger/projection.ts';
import { addDays, type LocalDay } from '#domain/local-day.ts';
import {
  aBenchmark,
  aCredentialMark,
  aSelfRating,
  aSheet,
} from '../../../support/an-assessment.ts';
import { aDevice, anAnswer } from '../../../support/an-event.ts';
import { fixedClock } from '../../../support/fixed-clock.ts';

const row = 'role-ladder/measurement';

describe('a self-rating', () => {
  test('is kept with the day and instant of its event, and nothing else of the header', () => {
    const device = aDevice();
    const { day, at } = device.happen(aSelfRating());
    expect(replay(device.events).assessments.selfRatings.get(row)).toEqual([
      {
        day,
        at,
        level: 'practitioner',
        applies: true,
        note: 'Planned the March evaluation',
        questions: ['precision-at-low-prevalence'],
      },
    ]);
  });

  test('replaces an earlier one of its day, and joins those of other days', () => {
    const device = aDevice();
    device.happen(aSelfRating({ level: 'none' }));
    device.happen(aSelfRating({ level: 'beginner' }));
    device.clock.advanceDays(30);
    device.happen(aSelfRating({ level: null }));
    const history = replay(device.events).assessments.selfRatings.get(row);
    expect(history?.map(({ level }) => level)).toEqual(['beginner', null]);
  });

  test('given after a clock was set right is in force on its day', () => {
    const device = aDevice();
    device.clock.advanceDays(365);
    device.happen(aSelfRating({ level: 'beginner' }));
    device.clock.advanceDays(-365);
    const { day } = device.happen(aSelfRating({ level: 'practitioner' }));
    const history = replay(device.events).assessments.selfRatings.get(row) ?? [];
    expect(recordOn(history, day)?.level).toBe('practitioner');
    expect(recordOn(history, addDays(day, 365))?.level).toBe('beginner');
  });

  test('of the device that spoke last on a day counts, whichever ledger comes first', () => {
    const phone = aDevice('phone', fixedClock(1_000_000));
    const laptop = aDevice('laptop', fixedClock(1_030_000));
    laptop.happen(aSelfRating({ level: 'practitioner' }));
    phone.happen(aSelfRating({ level: 'beginner' }));
    for (const events of [
      [...phone.events, ...laptop.events],
      [...laptop.events, ...phone.events],
    ]) {
      const history = replay(events).assessments.selfRatings.get(row);
      expect(history?.map(({ level }) => level)).toEqual(['practitioner']);
    }
  });
});

describe('a mark on a certification', () => {
  test('keeps its own days apart from the day it was made', () => {
    const device = aDevice();
    device.happen(aCredentialMark());
    device.clock.advanceDays(3);
    const onDay = 20_803 as LocalDay;
    const expiresDay = 21_900 as LocalDay;
    const { day, at } = device.happen(aCredentialMark({ state: 'held', onDay, expiresDay }));
    expect(replay(device.events).assessments.credentials.get('ct-ai')).toEqual({
      day,
      at,
      state: 'held',
      onDay,
      expiresDay,
    });
  });
});

describe('a scorecard sheet', () => {
  test('is kept whole, once for each day', () => {
    const device = aDevice();
    device.happen(aSheet({ marks: { judgement: 1, rigour: 2 } }));
    const { day, at } = device.happen(aSheet({ marks: { judgement: 4.5 } }));
    const { kind, subject, removed, ...sheet } = aSheet({ marks: { judgement: 4.5 } });
    expect(replay(device.events).assessments.scorecards.get(subject)).toEqual([
      { day, at, ...sheet },
    ]);
  });

  test('that is removed goes with its history, and begins anew if it is kept again', () => {
    const device = aDevice();
    device.happen(aSheet());
    device.clock.advanceDays(1);
    device.happen(aSheet({ removed: true }));
    expect(replay(device.events).assessments.scorecards.size).toBe(0);
    device.happen(aSheet());
    expect(replay(device.events).assessments.scorecards.get('sheet-1')).toHaveLength(1);
  });
});

describe('a benchmark', () => {
  test('is the latest one kept, until it is removed', () => {
    const device = aDevice();
    device.happen(aBenchmark({ title: 'Draft' }));
    device.happen(aBenchmark({ title: 'At a bank' }));
    expect(replay(device.events).assessments.benchmarks.get('benchmark-1')?.title).toBe(
      'At a bank',
    );
    device.happen(aBenchmark({ removed: true }));
    expect(replay(device.events).assessments.benchmarks.size).toBe(0);
  });
});

describe('what has to be written', () => {
  test.each([
    [aSelfRating(), 'selfRatings'],
    [aCredentialMark(), 'credentials'],
    [aSheet(), 'scorecards'],
    [aSheet({ removed: true }), 'scorecards'],
    [aBenchmark(), 'benchmarks'],
    [aBenchmark({ removed: true }), 'benchmarks'],
  ] as const)('after $0.kind is one part alone', (body, part) => {
    expect(applyEvent(emptyProjection(), aDevice().happen(body))).toEqual({
      competencies: new Set(),
      days: new Set(),
      session: false,
      run: false,
      preferences: false,
      notes: new Map(),
      assessments: new Set([part]),
    });
  });

  test('after an answer is none of them', () => {
    const { assessments } = applyEvent(emptyProjection(), aDevice().happen(anAnswer()));
    expect(assessments.size).toBe(0);
  });
});
