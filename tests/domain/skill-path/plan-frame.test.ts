import { describe, expect, test } from 'vitest';
import { isoDateOf, type LocalDay } from '#domain/local-day.ts';
import { interviewDayOf, planFrameOf } from '#domain/skill-path/plan-frame.ts';

const today = 20_786 as LocalDay;
const inDays = (days: number) => isoDateOf((today + days) as LocalDay);

describe('the frame of a plan', () => {
  test('has a quarter of an hour and no date before anything is set', () => {
    expect(planFrameOf({}, today)).toEqual({ until: null, minutesADay: 15 });
  });

  test('has what is set', () => {
    const preferences = { 'interview-day': inDays(9), 'minutes-a-day': '30' };
    expect(planFrameOf(preferences, today)).toEqual({ until: today + 9, minutesADay: 30 });
  });

  test.each([0, -1])('plans towards no day %i days ahead, and still knows it', (days) => {
    const preferences = { 'interview-day': inDays(days) };
    expect(planFrameOf(preferences, today).until).toBeNull();
    expect(interviewDayOf(preferences)).toBe(today + days);
  });

  test.each(['', 'soon', '2026-13-45', '2026-1-2'])('takes "%s" for no date', (text) => {
    expect(interviewDayOf({ 'interview-day': text })).toBeNull();
  });

  test.each(['0', '-5', 'many', '1e9'])('takes "%s" minutes for the usual time', (text) => {
    expect(planFrameOf({ 'minutes-a-day': text }, today).minutesADay).toBe(15);
  });
});
