import { type LocalDay, localDayOf } from '#domain/local-day.ts';

/** Why a snapshot was taken. */
export const snapshotReasons = [
  'half-hour',
  'session',
  'refused',
  'import',
  'restore',
  'migration',
  'check',
] as const;

export type SnapshotReason = (typeof snapshotReasons)[number];

/** A backup file inside the browser. All that a list shows stands in its name. */
export interface SnapshotFile {
  readonly name: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly day: LocalDay;
  readonly bytes: number;
  readonly reason: SnapshotReason;
  readonly events: number;
  readonly answers: number;
  /** Of the bytes of the file, in hexadecimal. */
  readonly sha256: string;
}

export type SnapshotFacts = Pick<
  SnapshotFile,
  'at' | 'reason' | 'events' | 'answers' | 'bytes' | 'sha256'
>;

const pattern = /^(\d+)\.([a-z-]+)\.(\d+)-events\.(\d+)-answers\.(\d+)-bytes\.([0-9a-f]{64})\.gz$/;

export function snapshotName({
  at,
  reason,
  events,
  answers,
  bytes,
  sha256,
}: SnapshotFacts): string {
  return `${at}.${reason}.${events}-events.${answers}-answers.${bytes}-bytes.${sha256}.gz`;
}

/** Null for a file that is none. */
export function readSnapshotName(
  name: string,
  offsetMinutesAt: (at: number) => number,
): SnapshotFile | null {
  const found = pattern.exec(name);
  const reason = snapshotReasons.find((it) => it === found?.[2]);
  if (!found || !reason) return null;
  const at = Number(found[1]);
  return {
    name,
    at,
    day: localDayOf(at, offsetMinutesAt(at)),
    bytes: Number(found[5]),
    reason,
    events: Number(found[3]),
    answers: Number(found[4]),
    sha256: found[6] ?? '',
  };
}
