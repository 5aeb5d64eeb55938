import { isoDateOf, type LocalDay } from './local-day.ts';

const dayMilliseconds = 86_400_000;
const daysOfWeek = 7;

/** "today", "yesterday", "last Tuesday" within a week, "2 March" within the year, else "2 March 2027". */
export function dayInWords(day: LocalDay, today: LocalDay): string {
  const ago = today - day;
  if (ago === 0) return 'today';
  if (ago === 1) return 'yesterday';
  if (ago > 1 && ago <= daysOfWeek) return `last ${inEnglish(day, { weekday: 'long' })}`;
  const isThisYear = isoDateOf(day).slice(0, 4) === isoDateOf(today).slice(0, 4);
  const date = { day: 'numeric', month: 'long' } as const;
  return inEnglish(day, isThisYear ? date : { ...date, year: 'numeric' });
}

/** "2 March 2027" */
export function dateOfDay(day: LocalDay): string {
  return inEnglish(day, { day: 'numeric', month: 'long', year: 'numeric' });
}

function inEnglish(day: LocalDay, parts: Intl.DateTimeFormatOptions): string {
  const options = { ...parts, timeZone: 'UTC' };
  return new Intl.DateTimeFormat('en-GB', options).format(day * dayMilliseconds);
}
