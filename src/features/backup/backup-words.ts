import { isoDateOf, localDayOf } from '#domain/local-day.ts';
import { copyDayInWords, type OutsideCopy } from '#domain/safekeeping/copy-age.ts';
import type { SnapshotReason } from '#storage/safekeeping/snapshot-name.ts';

const numbers = new Intl.NumberFormat('en-GB');

/** "1 answer", "1,204 answers" */
export function count(amount: number, thing: string): string {
  return `${numbers.format(amount)} ${thing}${amount === 1 ? '' : 's'}`;
}

/** "29 Nov 2026, 20:15" */
export function momentInWords(at: number): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}

/** "3.4 MB" */
export function bytesInWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 1e6) return `${Math.round(bytes / 1000)} kB`;
  if (bytes < 1e9) return `${(bytes / 1e6).toFixed(1)} MB`;
  return `${(bytes / 1e9).toFixed(1)} GB`;
}

export function copyLine(copy: OutsideCopy | null, now: number): string {
  if (!copy) return 'There is no copy outside this browser yet.';
  const day = dayOf(copy.at);
  const when = copyDayInWords(dayOf(now) - day, isoDateOf(day));
  return `Last copy outside this browser: ${when}, ${count(copy.answers, 'answer')}.`;
}

function dayOf(at: number) {
  return localDayOf(at, 0 - new Date(at).getTimezoneOffset());
}

export const reasonInWords: Readonly<Record<SnapshotReason, string>> = {
  'half-hour': 'while you practised',
  refused: 'after saving had failed',
  session: 'after a session',
  import: 'before an import',
  restore: 'before a restore',
  migration: 'before an update',
  check: 'before a check',
};

export const aBackupName = 'such as goldset-2026-11-29.goldset-backup';

/** What went wrong, what is safe. */
export function failureInWords(problem: string): string {
  return `This did not work: ${problem} Nothing of yours has changed.`;
}
