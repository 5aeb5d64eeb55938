import type { RunRecord } from '#domain/adaptive/run-record.ts';
import type { DayTally } from '#domain/ledger/day-tally.ts';
import type { Projection } from '#domain/ledger/projection.ts';
import type { QuestionState } from '#domain/ledger/question-state.ts';
import type { Touched } from '#domain/ledger/touched.ts';
import type { LocalDay } from '#domain/local-day.ts';
import type { PracticeSession } from '#domain/practice/practice-session.ts';
import { type AssessmentRow, packAssessments } from './assessment-row.ts';
import {
  type Database,
  type MetaRow,
  type NoteRow,
  type PreferenceRow,
  projectionVersion,
  schemaVersion,
} from './database.ts';
import { type DayPage, packDays, pageOfDay } from './day-page.ts';
import { packQuestions, type QuestionPage } from './question-page.ts';

/**
 * What was touched of a projection, as the rows to write. They belong to the moment in which they
 * were packed.
 */
export interface PackedRows {
  readonly questionPages: readonly QuestionPage[];
  readonly days: readonly DayPage[];
  readonly sessions: readonly PracticeSession[];
  readonly runs: readonly RunRecord[];
  readonly preferences: readonly PreferenceRow[];
  readonly notes: readonly NoteRow[];
  readonly assessments: readonly AssessmentRow[];
  readonly meta: MetaRow;
}

/** Whose rows they are, and up to which change of the whole log (`ImportsRow`). */
export interface LedgerIdentity {
  readonly device: string;
  readonly imports: number;
}

export function packRows(
  projection: Projection,
  touched: Touched,
  { device, imports }: LedgerIdentity,
): PackedRows {
  const { session, run, preferences, assessments, head } = projection;
  const dayPages = new Set([...touched.days].map(pageOfDay));
  return {
    questionPages: [...touched.competencies].map((id) => questionPage(projection, id)),
    days: [...dayPages].map((page) => dayPage(projection, page)),
    sessions: touched.session && session ? [session] : [],
    runs: touched.run && run ? [run] : [],
    preferences: touched.preferences ? preferenceRows(preferences) : [],
    notes: [...touched.notes].map(([question, text]) => ({ question, text })),
    assessments: [...touched.assessments].map((part) => packAssessments(assessments, part)),
    meta: { ...metaRow(device, head), imports },
  };
}

export function metaRow(device: string, head: Projection['head']): MetaRow {
  const versions = { schema: schemaVersion, projections: projectionVersion };
  return { key: 'ledger', device, ...versions, head: [...head] };
}

/** Puts rows over the old ones, inside the transaction around it, and reads nothing. */
export async function putRows(database: Database, rows: PackedRows): Promise<void> {
  const { questionPages, days, sessions, preferences, notes, assessments, meta } = database;
  await Promise.all([
    questionPages.bulkPut(rows.questionPages),
    days.bulkPut(rows.days),
    sessions.bulkPut(
      [...rows.sessions, ...rows.runs],
      [...rows.sessions.map(() => 'current' as const), ...rows.runs.map(() => 'run' as const)],
    ),
    preferences.bulkPut(rows.preferences),
    notes.bulkPut(rows.notes),
    assessments.bulkPut(rows.assessments),
    meta.put(rows.meta),
  ]);
}

function questionPage({ questions }: Projection, competency: string): QuestionPage {
  const states = new Map<string, QuestionState>();
  for (const [id, state] of questions) {
    if (state.competency === competency) states.set(id, state);
  }
  return packQuestions(competency, states);
}

function dayPage({ days }: Projection, page: number): DayPage {
  const tallies = new Map<LocalDay, DayTally>();
  for (const [day, tally] of days) {
    if (pageOfDay(day) === page) tallies.set(day, tally);
  }
  return packDays(page, tallies);
}

function preferenceRows(preferences: Projection['preferences']): PreferenceRow[] {
  return Object.entries(preferences).map(([name, value]) => ({
    name: name as PreferenceRow['name'],
    value,
  }));
}
