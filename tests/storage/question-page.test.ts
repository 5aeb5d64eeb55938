import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { KeptEvidence } from '#domain/adaptive/kept-evidence.ts';
import { emptyTally } from '#domain/calibration/certainty-tally.ts';
import type { QuestionState } from '#domain/ledger/question-state.ts';
import type { Card } from '#domain/scheduling/card.ts';
import { packQuestions, unpackQuestions } from '#storage/question-page.ts';
import { someParameters } from '../support/an-event.ts';

const competency = 'classification-metrics';
const anyDay = fc.integer({ min: -100_000, max: 100_000 });

const anyCard = fc.record({
  stabilityDays: fc.double({ min: 0.001, max: 36_500, noNaN: true }),
  difficulty: fc.double({ min: 1, max: 10, noNaN: true }),
  lastDay: anyDay,
  dueDay: anyDay,
  reps: fc.nat(),
  lapses: fc.nat(),
});

const anyShare = fc.double({ min: 0, max: 1, noNaN: true });

const anyEvidence = fc.record({
  event: fc.string({ minLength: 1 }),
  version: fc.nat(),
  day: anyDay,
  credit: anyShare,
  retrievability: fc.option(anyShare),
  model: fc.nat(),
  difficulty: fc.double({ min: -10, max: 10, noNaN: true }),
  difficultySd: fc.double({ min: 0, max: 5, noNaN: true }),
  slope: fc.double({ min: 0.01, max: 5, noNaN: true }),
  guessing: fc.double({ min: 0, max: 0.99, noNaN: true }),
}) as fc.Arbitrary<KeptEvidence>;

const anyCalls = fc.record({
  answers: fc.integer({ min: 1, max: 1e6 }),
  credit: fc.double({ min: 0, max: 1e6, noNaN: true }),
  squares: fc.double({ min: 0, max: 1e6, noNaN: true }),
});

const anyState = fc.record({
  competency: fc.constant(competency),
  card: fc.option(anyCard),
  answers: fc.nat(),
  misses: fc.nat(),
  lastCredit: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
  lastDay: fc.option(anyDay),
  flagged: fc.boolean(),
  noted: fc.boolean(),
  evidence: fc.array(anyEvidence, { maxLength: 4 }),
  calls: fc.record({ low: anyCalls, mid: anyCalls, high: anyCalls }),
}) as fc.Arbitrary<QuestionState>;

const aCard = {
  stabilityDays: 3,
  difficulty: 5,
  lastDay: 1,
  dueDay: 4,
  reps: 1,
  lapses: 0,
} as Card;
const aState: QuestionState = {
  competency,
  card: null,
  answers: 1,
  misses: 0,
  lastCredit: 1,
  lastDay: null,
  flagged: false,
  noted: false,
  evidence: [],
  calls: emptyTally,
};

const someEvidence: KeptEvidence = {
  ...someParameters,
  event: 'e1',
  version: 1,
  day: 20_000 as KeptEvidence['day'],
  credit: 1,
  retrievability: null,
};

const anyStates = fc
  .dictionary(fc.string({ minLength: 1 }), anyState, { noNullPrototype: true })
  .map((states) => new Map(Object.entries(states)));

describe('a question page', () => {
  test('gives back what was packed', () => {
    fc.assert(
      fc.property(anyStates, (states) => {
        const page = structuredClone(packQuestions(competency, states));
        expect(new Map(unpackQuestions(page))).toEqual(states);
      }),
    );
  });

  test.each([
    ['no object', null],
    ['without columns', { competency, ids: [] }],
    ['with plain lists', { competency, ids: ['x'], columns: { answers: [1] } }],
  ])('is refused %s', (_, row) => {
    expect(unpackQuestions(row)).toBeNull();
  });

  test.each([
    ['difficulty', 11],
    ['stabilityDays', 0],
    ['lastCredit', 1.5],
    ['answers', -1],
    ['dueDay', 0.5],
    ['marks', 4],
  ] as const)('is refused with %s %f', (column, value) => {
    const states = new Map([['x', { ...aState, card: aCard }]]);
    const page = packQuestions(competency, states);
    page.columns[column][0] = value;
    expect(unpackQuestions(page)).toBeNull();
  });

  test.each([
    ['guessing', 1],
    ['credit', 1.5],
    ['slope', 0],
    ['retrievability', -0.1],
    ['day', Number.NaN],
  ] as const)('is refused with %s %f in its evidence', (column, value) => {
    const states = new Map([['x', { ...aState, evidence: [someEvidence] }]]);
    const page = packQuestions(competency, states);
    page.evidence.columns[column][0] = value;
    expect(unpackQuestions(page)).toBeNull();
  });

  test('is refused with evidence of a question that it does not have', () => {
    const states = new Map([['x', { ...aState, evidence: [someEvidence] }]]);
    const page = packQuestions(competency, states);
    page.evidence.question[0] = 1;
    expect(unpackQuestions(page)).toBeNull();
  });

  test('is refused with half a card', () => {
    const states = new Map([['x', { ...aState, card: aCard }]]);
    const page = packQuestions(competency, states);
    page.columns.difficulty[0] = Number.NaN;
    expect(unpackQuestions(page)).toBeNull();
  });

  test('is refused when a column is too short', () => {
    const states = new Map([['x', { ...aState, card: aCard }]]);
    const page = packQuestions(competency, states);
    const columns = { ...page.columns, answers: new Float64Array(0) };
    expect(unpackQuestions({ ...page, columns })).toBeNull();
  });
});
