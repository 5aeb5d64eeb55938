import Dexie, { type Table } from 'dexie';
import type { RunRecord } from '#domain/adaptive/run-record.ts';
import type { LedgerEvent, PreferenceSet } from '#domain/ledger/event.ts';
import type { PracticeSession } from '#domain/practice/practice-session.ts';
import type { AssessmentRow } from './assessment-row.ts';
import type { DayPage } from './day-page.ts';
import type { QuestionPage } from './question-page.ts';

/**
 * What this device keeps, in IndexedDB.
 *
 *   events         the ledger: append-only, the truth. Never read at start
 *   questionPages  projection: state of the met questions, one packed row for each competency
 *   days           projection: what was done on each day, one packed row for each 365 days
 *   sessions       projection: the current practice session under the key 'current', the latest measuring run under 'run'
 *   preferences    projection: one row for each preference that was set
 *   notes          projection: text of the note on a question
 *   assessments    projection: what the learner stated, one packed row for each of its parts
 *   drafts         text being written as an answer; gone once it is given
 *   quarantine     rows that could not be read, as they were found
 *   meta           'ledger': id of this device, schema version, highest number seen of each device;
 *                  'imports': how often the log was changed as a whole (`change-events.ts`)
 *
 * An action is one read-write transaction over all tables it touches. It reads nothing: an event
 * takes the next number of its device, and the unique index [device+seq] refuses it when another
 * tab was faster. Everything then rolls back, and the tab starts again from what is stored
 * (`write-queue.ts`).
 *
 * A new version adds a `version(n)` block and raises `schemaVersion`; released blocks are never
 * edited. An app that finds a later version writes nothing (`open-database.ts`).
 */
export const schemaVersion = 1;

/** Raised when projections keep something else than before. Those of another number are worked out anew from the events. */
export const projectionVersion = 2;

export interface MetaRow {
  readonly key: 'ledger';
  readonly device: string;
  readonly schema: number;
  /** `projectionVersion` of the rows; absent: 1. */
  readonly projections?: number;
  readonly head: readonly (readonly [device: string, seq: number])[];
  /** Changes of the whole log that the stored projections know of. */
  readonly imports?: number;
}

/**
 * What answers never write, so that it outlasts a tab that has not heard of an import yet: where
 * `count` is more than the projections know of, they are worked out anew.
 */
export interface ImportsRow {
  readonly key: 'imports';
  readonly count: number;
  /** Number of this device's latest event up to here, which no event may get again. */
  readonly lastSeq: number;
}

export interface PreferenceRow {
  readonly name: PreferenceSet['name'];
  readonly value: string;
}

export interface NoteRow {
  readonly question: string;
  readonly text: string;
}

export interface DraftRow {
  readonly session: string;
  readonly question: string;
  readonly text: string;
}

export interface QuarantineRow {
  readonly table: string;
  /** Primary key in its table, as JSON. */
  readonly key: string;
  readonly row: unknown;
}

export interface Database extends Dexie {
  readonly events: Table<LedgerEvent, string>;
  readonly questionPages: Table<QuestionPage, string>;
  readonly days: Table<DayPage, number>;
  readonly sessions: Table<PracticeSession | RunRecord, 'current' | 'run'>;
  readonly preferences: Table<PreferenceRow, string>;
  readonly notes: Table<NoteRow, string>;
  readonly assessments: Table<AssessmentRow, AssessmentRow['part']>;
  readonly drafts: Table<DraftRow, [session: string, question: string]>;
  readonly quarantine: Table<QuarantineRow, [table: string, key: string]>;
  /** And one `ImportsRow`. */
  readonly meta: Table<MetaRow, 'ledger' | 'imports'>;
}

export interface DatabasePlace {
  readonly name: string;
  readonly indexedDB: IDBFactory;
  readonly IDBKeyRange: typeof IDBKeyRange;
}

export function defineDatabase({ name, indexedDB, IDBKeyRange }: DatabasePlace): Database {
  const database = new Dexie(name, {
    indexedDB,
    IDBKeyRange,
    // Opening is a decision here: a lost database must not come back empty by itself.
    autoOpen: false,
    // There are no live queries to serve.
    cache: 'disabled',
    // "Saved" has to survive a dead battery. It costs some 7 ms, and nothing waits for it.
    chromeTransactionDurability: 'strict',
  });
  database.version(1).stores({
    events: 'id, &[device+seq], subject, kind, target',
    questionPages: 'competency',
    days: 'page',
    sessions: '',
    preferences: 'name',
    notes: 'question',
    assessments: 'part',
    drafts: '[session+question]',
    quarantine: '[table+key]',
    meta: 'key',
  });
  return database as Database;
}
