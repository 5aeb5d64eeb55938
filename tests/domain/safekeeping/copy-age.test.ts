import { describe, expect, test } from 'vitest';
import { emptyProjection } from '#domain/ledger/projection.ts';
import type { LocalDay } from '#domain/local-day.ts';
import {
  answersToCopy,
  copyDayInWords,
  isPutOff,
  wantsCopy,
} from '#domain/safekeeping/copy-age.ts';

const day = 86_400_000;
const now = { at: 100 * day, answers: 1204, firstAt: 0 };

describe('the nudge for a copy', () => {
  test('comes after seven days, on a forgetful platform after three', () => {
    const copy = (days: number) => ({ at: now.at - days * day, answers: 1000, events: 1100 });
    expect(wantsCopy(copy(6), now, 'ordinary')).toBe(false);
    expect(wantsCopy(copy(7), now, 'ordinary')).toBe(true);
    expect(wantsCopy(copy(2), now, 'forgetful')).toBe(false);
    expect(wantsCopy(copy(3), now, 'forgetful')).toBe(true);
  });

  test('does not come when nothing new would be in it', () => {
    const copy = { at: 0, answers: 1200, events: 1300 };
    expect(wantsCopy(copy, now, 'ordinary')).toBe(false);
  });

  test('comes without any copy a week after the first answer', () => {
    expect(wantsCopy(null, { ...now, firstAt: now.at - 6 * day }, 'ordinary')).toBe(false);
    expect(wantsCopy(null, { ...now, firstAt: now.at - 7 * day }, 'ordinary')).toBe(true);
    expect(wantsCopy(null, { ...now, answers: 9 }, 'ordinary')).toBe(false);
  });

  test('says how many answers are in no copy, from what the ledger tells', () => {
    const projection = emptyProjection();
    expect(answersToCopy(null, projection, now.at, 'ordinary')).toBe(0);
    projection.days.set(80 as LocalDay, { answers: 30, seconds: 900 });
    projection.days.set(95 as LocalDay, { answers: 12, seconds: 360 });
    expect(answersToCopy(null, projection, now.at, 'ordinary')).toBe(42);
    const copy = { at: 90 * day, answers: 30, events: 31 };
    expect(answersToCopy(copy, projection, now.at, 'ordinary')).toBe(12);
    expect(answersToCopy({ ...copy, at: 99 * day }, projection, now.at, 'ordinary')).toBe(0);
  });

  test('that was put off comes again after a week', () => {
    expect(isPutOff(null, now.at)).toBe(false);
    expect(isPutOff(now.at - 7 * day + 1, now.at)).toBe(true);
    expect(isPutOff(now.at - 7 * day, now.at)).toBe(false);
  });

  test.each([
    [0, 'today'],
    [-1, 'today'],
    [1, 'yesterday'],
    [6, '6 days ago'],
    [7, 'on 2026-11-21'],
  ])('%i days are said as "%s"', (days, words) => {
    expect(copyDayInWords(days, '2026-11-21')).toBe(words);
  });
});
