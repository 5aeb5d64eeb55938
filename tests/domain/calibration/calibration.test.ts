import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calibrationOf, pointsApart, statedProbability } from '#domain/calibration/calibration.ts';
import { emptyTally, joinTallies, withCall } from '#domain/calibration/certainty-tally.ts';
import { type Certainty, certainties } from '#domain/ledger/event.ts';

type Call = readonly [certainty: Certainty, credit: number];

const anyCall = fc.tuple(
  fc.constantFrom(...certainties),
  fc.double({ min: 0, max: 1, noNaN: true }),
);

const tallyOf = (calls: readonly Call[]) =>
  calls.reduce((tally, [certainty, credit]) => withCall(tally, certainty, credit), emptyTally);

const times = (count: number, call: Call): Call[] => Array.from({ length: count }, () => call);

describe('calibration', () => {
  test('says nothing without answers', () => {
    const { brier, bias, verdict, points } = calibrationOf(emptyTally);
    expect({ brier, bias, verdict }).toEqual({ brier: null, bias: null, verdict: 'not-enough' });
    expect(points.map(({ observed }) => observed)).toEqual([null, null, null]);
  });

  test('has the Brier score that its answers have one by one', () => {
    fc.assert(
      fc.property(fc.array(anyCall, { minLength: 1 }), (calls) => {
        const errors = calls.map(([it, credit]) => (statedProbability[it] - credit) ** 2);
        const mean = errors.reduce((sum, value) => sum + value, 0) / calls.length;
        expect(calibrationOf(tallyOf(calls)).brier).toBeCloseTo(mean, 9);
      }),
    );
  });

  test('of sure answers that are right half the time is over-confident, by hand', () => {
    const found = calibrationOf(tallyOf([...times(10, ['high', 1]), ...times(10, ['high', 0])]));
    // (0.05^2 + 0.95^2) / 2 and 0.95 - 0.5
    expect(found.brier).toBeCloseTo(0.4525, 12);
    expect(found.bias).toBeCloseTo(0.45, 12);
    expect(found.verdict).toBe('over-confident');
  });

  test('of guesses that are all right is under-confident', () => {
    expect(calibrationOf(tallyOf(times(20, ['low', 1]))).verdict).toBe('under-confident');
  });

  test('is not judged from a handful of answers', () => {
    expect(calibrationOf(tallyOf(times(14, ['high', 0]))).verdict).toBe('not-enough');
  });

  test('gives the Wilson interval of a share', () => {
    // 8 of 10 right, z = 1.2816: centre 0.7577, reach 0.1561
    const calls = [...times(8, ['mid', 1] as const), ...times(2, ['mid', 0] as const)];
    const point = calibrationOf(tallyOf(calls)).points[1];
    expect(point?.interval80?.[0]).toBeCloseTo(0.6016, 3);
    expect(point?.interval80?.[1]).toBeCloseTo(0.9138, 3);
  });

  test('of two parts is that of the whole', () => {
    fc.assert(
      fc.property(fc.array(anyCall), fc.array(anyCall), (one, other) => {
        const joined = calibrationOf(joinTallies([tallyOf(one), tallyOf(other)]));
        const whole = calibrationOf(tallyOf([...one, ...other]));
        expect(joined.answers).toBe(whole.answers);
        if (whole.brier !== null) expect(joined.brier).toBeCloseTo(whole.brier, 9);
      }),
    );
  });

  test('names the certainties that were off by more than chance explains', () => {
    const calls = [
      ...times(20, ['high', 0] as const),
      ...times(15, ['mid', 1] as const),
      ...times(5, ['mid', 0] as const),
      ...times(4, ['low', 1] as const),
    ];
    const apart = pointsApart(calibrationOf(tallyOf(calls)));
    expect(apart.map(({ certainty }) => certainty)).toEqual(['high']);
  });
});
