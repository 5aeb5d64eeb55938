import type { Preferences } from '../ledger/projection.ts';
import { type LocalDay, localDayFromIso } from '../local-day.ts';
import type { PlanFrame } from './weekly-plan.ts';

/** What can be chosen. */
export const minutesADayChoices = [5, 10, 15, 20, 30, 45, 60, 90] as const;

const defaultMinutes = 15;

/** The date and the time that someone has set. A day that is past is kept, and counts as none. */
export function planFrameOf(preferences: Preferences, today: LocalDay): PlanFrame {
  const minutes = Number(preferences['minutes-a-day']);
  const until = interviewDayOf(preferences);
  return {
    until: until !== null && until > today ? until : null,
    minutesADay: minutes >= 1 && minutes <= 600 ? Math.round(minutes) : defaultMinutes,
  };
}

/** Null when none is set, or what is stored is no date. */
export function interviewDayOf({ 'interview-day': text }: Preferences): LocalDay | null {
  if (!text || !/^\d{4}-\d\d-\d\d$/.test(text) || Number.isNaN(Date.parse(text))) return null;
  return localDayFromIso(text);
}
