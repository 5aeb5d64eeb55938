import { expect, test } from 'vitest';
import { dateOfDay, dayInWords } from '#domain/day-in-words.ts';
import { addDays, localDayFromIso } from '#domain/local-day.ts';

test('a day is told by how long ago it is', () => {
  const today = localDayFromIso('2026-11-29');
  const ago = (days: number) => dayInWords(addDays(today, -days), today);
  expect([0, 1, 2, 7, 8, 400].map(ago)).toEqual([
    'today',
    'yesterday',
    'last Friday',
    'last Sunday',
    '21 November',
    '25 October 2025',
  ]);
  expect(dayInWords(addDays(today, 3), today)).toBe('2 December');
  expect(dateOfDay(today)).toBe('29 November 2026');
});
