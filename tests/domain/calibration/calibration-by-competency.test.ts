import { expect, test } from 'vitest';
import {
  calibrationByCompetency,
  overallCalibration,
} from '#domain/calibration/calibration-by-competency.ts';
import { emptyTally, withCall } from '#domain/calibration/certainty-tally.ts';

const called = (competency: string, count: number, credit: number) => ({
  competency,
  calls: Array.from({ length: count }).reduce<typeof emptyTally>(
    (tally) => withCall(tally, 'high', credit),
    emptyTally,
  ),
});

test('calibration is told by competency where there are enough answers, the most over-confident first', () => {
  const questions = [
    called('metrics', 8, 1),
    called('metrics', 7, 1),
    called('judges', 20, 0),
    called('agents', 14, 0),
  ];
  const found = calibrationByCompetency(questions);
  expect(found.map(({ competency, answers, verdict }) => [competency, answers, verdict])).toEqual([
    ['judges', 20, 'over-confident'],
    ['metrics', 15, 'under-confident'],
  ]);
  expect(overallCalibration(questions).answers).toBe(49);
});
