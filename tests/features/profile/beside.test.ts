import { expect, test } from 'vitest';
import { emptyAssessments } from '#domain/assessment/assessments.ts';
import type { LocalDay } from '#domain/local-day.ts';
import { besideOf } from '../../../src/features/profile/beside.ts';
import { rules, sourceWeighting } from '../../support/a-scorecard.ts';

const today = 20_000 as LocalDay;
const credentials = [
  { id: 'aws', title: 'AWS' },
  { id: 'ct-ai', title: 'CT-AI' },
];

test('sheets about the learner and marked certifications stand beside the measure, each by itself', () => {
  const scorecard = { ...rules, id: 'ai-builder', weightings: [sourceWeighting] };
  const assessments = emptyAssessments();
  const sheet = (about: string, rater: string, at: number) => ({
    day: today,
    at,
    scorecard: scorecard.id,
    weighting: sourceWeighting.id,
    about,
    rater,
    marks: {},
    notes: {},
  });
  assessments.scorecards.set('own', [sheet('self', 'me', 1)]);
  assessments.scorecards.set('mentor', [sheet('self', 'Heron', 2)]);
  assessments.scorecards.set('candidate', [sheet('Finch', 'me', 3)]);
  const mark = { day: today, at: 1, state: 'held', onDay: null } as const;
  assessments.credentials.set('aws', { ...mark, expiresDay: (today - 1) as LocalDay });
  assessments.credentials.set('ct-ai', { ...mark, state: 'none', expiresDay: null });

  const beside = besideOf(assessments, { scorecard, credentials }, today);
  expect(beside.sheets.map(({ id, layer }) => [id, layer])).toEqual([
    ['mentor', 'mentor'],
    ['own', 'self'],
  ]);
  expect(beside.credentials).toMatchObject([{ id: 'aws', expiry: 'expired' }]);
  expect(besideOf(assessments, { scorecard: null, credentials }, today).sheets).toEqual([]);
});
