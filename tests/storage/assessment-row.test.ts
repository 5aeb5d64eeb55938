import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AssessmentPart, assessmentParts } from '#domain/assessment/assessments.ts';
import type { EventBody } from '#domain/ledger/event.ts';
import { replay } from '#domain/ledger/projection.ts';
import { packAssessments, unpackAssessments } from '#storage/assessment-row.ts';
import { aLedger } from '../support/a-ledger.ts';
import {
  aBenchmark,
  aCredentialMark,
  aKeptSet,
  aSelfRating,
  aSheet,
} from '../support/an-assessment.ts';
import { aDevice } from '../support/an-event.ts';

const statement: Record<AssessmentPart, EventBody> = {
  selfRatings: aSelfRating(),
  credentials: aCredentialMark(),
  scorecards: aSheet(),
  benchmarks: aBenchmark(),
  sets: aKeptSet(),
};

/** A packed row with two days in it, as it comes back from the database. */
function aRow(part: AssessmentPart) {
  const device = aDevice();
  device.happen(statement[part]);
  device.clock.advanceDays(1);
  device.happen(statement[part]);
  return structuredClone(packAssessments(replay(device.events).assessments, part));
}

describe('a row of assessments', () => {
  test('gives back what was packed', () => {
    fc.assert(
      fc.property(aLedger(), (events) => {
        const { assessments } = replay(events);
        const rows = assessmentParts.map((part) => packAssessments(assessments, part));
        const unpacked = structuredClone(rows).map(unpackAssessments);
        expect(Object.assign({}, ...unpacked)).toEqual(assessments);
      }),
    );
  });

  test.each([
    ['no row', null],
    ['a row of an unknown part', { part: 'constructor', entries: [] }],
    ['a row without entries', { part: 'credentials' }],
    ['entries that are no list', { part: 'credentials', entries: new Map() }],
    ['an entry that is no pair', { part: 'credentials', entries: ['ct-ai'] }],
    ['an entry without a subject', { part: 'credentials', entries: [[null, {}]] }],
    ['the entries of another part', { part: 'credentials', entries: aRow('selfRatings').entries }],
    ['a subject of no matrix', renamed('selfRatings', 'measurement')],
    ['an empty history', { part: 'selfRatings', entries: [['a/b', []]] }],
  ])('is refused when it is %s', (_, row) => {
    expect(unpackAssessments(row)).toBeNull();
  });

  test.each(assessmentParts)('of %s is refused when a record of it lacks any field', (part) => {
    expect(unpackAssessments(aRow(part))).not.toBeNull();
    for (const field of Object.keys(recordIn(aRow(part)))) {
      const row = aRow(part);
      Reflect.deleteProperty(recordIn(row), field);
      expect.soft(unpackAssessments(row), field).toBeNull();
    }
  });

  test.each(['selfRatings', 'scorecards'] as const)(
    'of %s is refused when its days do not ascend',
    (part) => {
      for (const day of [20_000, 21_000]) {
        const row = aRow(part);
        const history = row.entries[0]?.[1] as { day: number }[];
        for (const record of history) record.day = day;
        history[0] = { ...history[0], day: 21_000 };
        expect.soft(unpackAssessments(row)).toBeNull();
      }
    },
  );
});

function renamed(part: AssessmentPart, subject: string) {
  return { part, entries: aRow(part).entries.map(([, kept]) => [subject, kept]) };
}

function recordIn({ entries }: ReturnType<typeof aRow>): object {
  const kept = entries[0]?.[1];
  return Object(Array.isArray(kept) ? kept[0] : kept);
}
