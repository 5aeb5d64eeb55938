import { type Assessments, emptyAssessments } from '#domain/assessment/assessments.ts';
import type { Projection } from '#domain/ledger/projection.ts';
import { unpackAssessments } from './assessment-row.ts';
import { type Database, projectionVersion, type QuarantineRow } from './database.ts';
import { unpackDays } from './day-page.ts';
import { sift } from './quarantine.ts';
import { unpackQuestions } from './question-page.ts';
import { readImports, readMeta, readPreference, readRun, readSession } from './stored-rows.ts';

/** The projection as it is stored: some twenty small rows. The events are not read. */
export interface Snapshot {
  /** Null when it is missing: like damaged rows, a reason to rebuild from the events. */
  readonly device: string | null;
  /** The rows were written by another version of the projections. */
  readonly isOutdated: boolean;
  readonly projection: Projection;
  readonly damaged: readonly QuarantineRow[];
  /** How often the log was changed as a whole. */
  readonly imports: number;
  /** The projection does not know of the latest such change: a reason to rebuild, too. */
  readonly isBehind: boolean;
}

/** Runs in the transaction around it, or in one of its own. */
export function readSnapshot(database: Database): Promise<Snapshot> {
  const { questionPages, days, sessions, preferences, assessments, meta } = database;
  const tables = [questionPages, days, sessions, preferences, assessments, meta] as const;
  return database.transaction('r', tables, async () => {
    const rows = await Promise.all(tables.map((table) => table.toArray()));
    return unpackSnapshot(database, rows);
  });
}

function unpackSnapshot(database: Database, rows: readonly (readonly unknown[])[]): Snapshot {
  const [
    pageRows = [],
    dayRows = [],
    sessionRows = [],
    preferenceRows = [],
    assessmentRows = [],
    metaRows = [],
  ] = rows;
  const questions = sift(database.questionPages, pageRows, unpackQuestions);
  const days = sift(database.days, dayRows, unpackDays);
  const sessions = sift(database.sessions, sessionRows, (row) => readSession(row) ?? readRun(row));
  const preferences = sift(database.preferences, preferenceRows, readPreference);
  const assessments = sift(database.assessments, assessmentRows, unpackAssessments);
  const isImports = (row: unknown) => Object(row).key === 'imports';
  const imports = readImports(metaRows.find(isImports));
  const ledgerRows = metaRows.filter((row) => !isImports(row));
  const meta = sift(database.meta, ledgerRows, readMeta);
  return {
    device: meta.values[0]?.device ?? null,
    isOutdated: meta.values.some(({ projections }) => projections !== projectionVersion),
    imports: imports.count,
    isBehind: (meta.values[0]?.imports ?? 0) !== imports.count,
    projection: {
      questions: new Map(questions.values.flat()),
      days: new Map(days.values.flatMap((page) => [...page])),
      session: sessions.values.find((row) => 'mode' in row) ?? null,
      run: sessions.values.find((row) => 'role' in row) ?? null,
      preferences: Object.fromEntries(preferences.values.map(({ name, value }) => [name, value])),
      assessments: joinParts(assessments.values),
      head: new Map(meta.values[0]?.head),
    },
    damaged: [questions, days, sessions, preferences, assessments, meta].flatMap(
      ({ damaged }) => damaged,
    ),
  };
}

function joinParts(parts: readonly Partial<Assessments>[]): Assessments {
  const joined = emptyAssessments();
  for (const part of parts) Object.assign(joined, part);
  return joined;
}
