import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EventBody } from '#domain/ledger/event.ts';
import { isLedgerEvent } from '#domain/ledger/is-ledger-event.ts';
import { replay } from '#domain/ledger/projection.ts';
import type { LocalDay } from '#domain/local-day.ts';
import type { Response } from '#domain/questions/response.ts';
import { aLedger } from '../../support/a-ledger.ts';
import { aBenchmark, aCredentialMark, aSelfRating, aSheet } from '../../support/an-assessment.ts';
import { aDevice, anAnswer } from '../../support/an-event.ts';

const responses: Response[] = [
  { format: 'options', chosen: ['falls-with-prevalence'] },
  { format: 'numeric', value: null },
  { format: 'ordering', order: ['freeze-the-set'] },
  { format: 'matching', pairs: { 'ranked-list': 'mrr' } },
  { format: 'written', text: 'We shipped.', evidence: { cost: 'partly' }, marks: { decision: 3 } },
  { format: 'recall', recalled: true },
  { format: 'skipped' },
];

const day = (number: number) => number as LocalDay;

const expected = { junior: 'none', mid: 'junior', senior: 'mid', lead: 'senior' };
const damagedSkills = [
  { skill: '', expected },
  { expected },
  { skill: 'statistics' },
  { skill: 'statistics', expected: { ...expected, lead: undefined } },
  { skill: 'statistics', expected: { ...expected, lead: 'expert' } },
];

describe('isLedgerEvent', () => {
  test('takes everything that is written', () => {
    fc.assert(
      fc.property(aLedger(), (events) => {
        expect(events.every(isLedgerEvent)).toBe(true);
      }),
    );
  });

  test.each(responses)('takes an answer of format $format', (response) => {
    expect(isLedgerEvent(aDevice().happen(anAnswer({ response })))).toBe(true);
  });

  test.each([
    ['no event', null],
    ['a list', []],
    ['an unknown kind', { ...aDevice().happen(anAnswer()), kind: 'toString' }],
    ['credit that is not a number', { ...aDevice().happen(anAnswer()), credit: Number.NaN }],
    ['credit above 1', { ...aDevice().happen(anAnswer()), credit: 2 }],
    ['an unknown rating', { ...aDevice().happen(anAnswer()), rating: 'manual' }],
    ['a later schema', { ...aDevice().happen(anAnswer()), schema: 2 }],
    ['a broken response', { ...aDevice().happen(anAnswer()), response: { format: 'options' } }],
    [
      'a response whose format cannot be a text',
      { ...aDevice().happen(anAnswer()), response: { format: { toString: null } } },
    ],
    ['no number in its device', { ...aDevice().happen(anAnswer()), seq: 0 }],
  ])('refuses %s', (_, value) => {
    expect(isLedgerEvent(value)).toBe(false);
  });

  test.each([
    ['a rating that is taken back', aSelfRating({ level: null })],
    ['a row that does not apply', aSelfRating({ level: null, applies: false, note: '' })],
    ['a certification with its days', aCredentialMark({ state: 'held', expiresDay: day(21_900) })],
    ['a sheet without a mark yet', aSheet({ marks: {}, notes: {} })],
    ['a sheet with marks at both ends', aSheet({ marks: { rigour: 0, judgement: 5 } })],
    ['a sheet that is removed', aSheet({ removed: true })],
    ['a benchmark that is begun', aBenchmark({ title: '', skills: [] })],
  ])('takes %s', (_, body) => {
    expect(isLedgerEvent(aDevice().happen(body))).toBe(true);
  });

  test.each([
    [aSelfRating(), 'subject', ['', 'measurement', '/measurement', 'role-ladder/', 'a/b/c', 7]],
    [aSelfRating(), 'level', ['', 2, undefined]],
    [aSelfRating(), 'applies', [null, 'yes', undefined]],
    [aSelfRating(), 'note', [null, undefined]],
    [aSelfRating(), 'questions', [null, '', [''], [null], { 0: 'judge-bias' }]],
    [aCredentialMark(), 'subject', ['', null]],
    [aCredentialMark(), 'state', ['passed', null, 'toString']],
    [aCredentialMark(), 'onDay', ['2026-11-21', 1.5, Number.NaN, undefined]],
    [aCredentialMark(), 'expiresDay', ['2026-11-21', 1.5, Number.POSITIVE_INFINITY, undefined]],
    [aSheet(), 'subject', ['', null]],
    [aSheet(), 'scorecard', ['', null]],
    [aSheet(), 'weighting', ['', null]],
    [aSheet(), 'about', ['', null]],
    [aSheet(), 'rater', ['', null]],
    [
      aSheet(),
      'marks',
      [null, [3], ...[-0.5, 5.5, 3.25, '3', null].map((mark) => ({ rigour: mark }))],
    ],
    [aSheet(), 'notes', [null, [''], { rigour: 3 }]],
    [aSheet(), 'removed', [null, 0, undefined]],
    [aBenchmark(), 'subject', ['', null]],
    [aBenchmark(), 'title', [null, undefined]],
    [aBenchmark(), 'skills', [null, [null], ...damagedSkills.map((skill) => [skill])]],
    [aBenchmark(), 'removed', [null, 0, undefined]],
  ] as const)('refuses $0.kind with a damaged $1', (body, field, values) => {
    const event = aDevice().happen<EventBody>(body);
    expect(isLedgerEvent(event)).toBe(true);
    for (const value of values) {
      expect.soft(isLedgerEvent({ ...event, [field]: value }), JSON.stringify(value)).toBe(false);
    }
  });

  test('never throws, and what it takes can be replayed, whatever is broken', () => {
    const broken = fc.record({
      events: aLedger('device-a', 10),
      index: fc.nat(),
      field: fc.nat(),
      junk: fc.oneof(fc.anything(), fc.constantFrom('__proto__', Number.NaN, undefined)),
    });
    fc.assert(
      fc.property(broken, ({ events, index, field, junk }) => {
        const event = events[index % events.length] ?? {};
        const name = Object.keys(event)[field % Object.keys(event).length] ?? 'id';
        const rows: unknown[] = [...events, { ...event, [name]: junk }];
        replay(rows.filter(isLedgerEvent));
      }),
      { numRuns: 1000 },
    );
  });
});
