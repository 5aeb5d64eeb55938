import { figuresOf } from '../ledger/ledger-figures.ts';
import type { Projection } from '../ledger/projection.ts';

/** The latest copy that left this browser: a file handed over, or written into a folder. */
export interface OutsideCopy {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** How many answers and events are in it. */
  readonly answers: number;
  readonly events: number;
}

/** Safari deletes what a site keeps after seven days without a visit, unless it is installed. */
export type Platform = 'ordinary' | 'forgetful';

const dayMilliseconds = 86_400_000;
const daysUntilNudge: Readonly<Record<Platform, number>> = { ordinary: 7, forgetful: 3 };

/** Fewer answers than this are answered again faster than a file is saved. */
const answersWorthACopy = 10;

/**
 * Whether to ask for a copy: there is something new to lose, and the last copy is too old.
 * @param firstAt when the oldest event happened, in milliseconds; what counts as long as there is no
 * copy
 */
export function wantsCopy(
  copy: OutsideCopy | null,
  now: { readonly at: number; readonly answers: number; readonly firstAt: number },
  platform: Platform,
): boolean {
  const fresh = now.answers - (copy?.answers ?? 0);
  const since = now.at - (copy?.at ?? now.firstAt);
  return fresh >= answersWorthACopy && since >= daysUntilNudge[platform] * dayMilliseconds;
}

/**
 * How many answers are in no copy, where it is time to ask for one; otherwise 0.
 * @param at milliseconds since the epoch
 */
export function answersToCopy(
  copy: OutsideCopy | null,
  projection: Projection,
  at: number,
  platform: Platform,
): number {
  if (projection.days.size === 0) return 0;
  const { answers } = figuresOf(projection);
  const firstAt = Math.min(...projection.days.keys()) * dayMilliseconds;
  const isDue = wantsCopy(copy, { at, answers, firstAt }, platform);
  return isDue ? answers - (copy?.answers ?? 0) : 0;
}

/** Whoever puts the question off is left alone for so long. */
const daysPutOff = 7;

/** @param putOffAt,at milliseconds since the epoch; null: never */
export function isPutOff(putOffAt: number | null, at: number): boolean {
  return putOffAt !== null && at - putOffAt < daysPutOff * dayMilliseconds;
}

/** "today", "yesterday", "3 days ago", and from a week on the ISO date. */
export function copyDayInWords(daysAgo: number, isoDate: string): string {
  if (daysAgo <= 0) return 'today';
  if (daysAgo === 1) return 'yesterday';
  return daysAgo < 7 ? `${daysAgo} days ago` : `on ${isoDate}`;
}
