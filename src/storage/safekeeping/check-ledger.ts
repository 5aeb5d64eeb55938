import type { LedgerEvent } from '#domain/ledger/event.ts';
import { inOrder } from '#domain/ledger/order.ts';
import { type Projection, replayInSteps } from '#domain/ledger/projection.ts';
import { isSameValue } from '#domain/ledger/same-value.ts';
import { hasFields, isName, isText } from '#domain/ledger/shape.ts';
import { standingEvents } from '#domain/ledger/undo.ts';
import { runInSlices } from '#exchange/in-slices.ts';
import { changeEvents } from '../change-events.ts';
import { inTurn } from '../connection.ts';
import type { Database, NoteRow, QuarantineRow } from '../database.ts';
import { readAllEvents } from '../history.ts';
import type { LedgerState } from '../ledger-state.ts';
import { sift } from '../quarantine.ts';
import { readSnapshot } from '../snapshot.ts';

/** What a check found. Everything it found it has repaired; a second check finds nothing. */
export interface DataFindings {
  readonly events: number;
  /** Rows that could not be read and were set aside now: nothing is deleted. */
  readonly setAside: number;
  /** Set aside before. */
  readonly setAsideEarlier: number;
  /** Parts of the state that did not agree with the log, and were worked out anew. */
  readonly reworked: readonly ReworkedPart[];
}

export type ReworkedPart =
  | 'questions'
  | 'days'
  | 'session'
  | 'preferences'
  | 'assessments'
  | 'notes'
  | 'numbers';

const isNote = hasFields({ question: isName, text: isText });
const isDraft = hasFields({ session: isName, question: isName, text: isText });

/** To be called with the backup lock. Works offline. */
export async function checkLedger(ledger: LedgerState): Promise<DataFindings> {
  const examined = await inTurn(ledger, () => examine(ledger));
  const { setAside, drafts, ...findings } = examined;
  if (setAside.length > 0 && ledger.database) await keepAside(ledger.database, setAside, drafts);
  if (setAside.length + findings.reworked.length > 0) {
    await changeEvents(ledger, ({ events }) => events);
  }
  return { ...findings, setAside: setAside.length };
}

interface Examined extends Omit<DataFindings, 'setAside'> {
  readonly setAside: readonly QuarantineRow[];
  readonly drafts: readonly QuarantineRow[];
}

async function examine({ database, deviceId }: LedgerState): Promise<Examined> {
  if (!database) throw new Error('This browser stores nothing at the moment.');
  const read = await database.transaction('r', database.tables, async () => {
    const notes = sift(database.notes, await database.notes.toArray(), soundRow(isNote));
    const drafts = sift(database.drafts, await database.drafts.toArray(), soundRow(isDraft));
    const log = await readAllEvents(database);
    const aside = await database.quarantine.toCollection().primaryKeys();
    return { snapshot: await readSnapshot(database), notes, drafts, log, aside };
  });
  const known = new Set(read.aside.map((key) => JSON.stringify(key)));
  const isNew = ({ table, key }: QuarantineRow) => !known.has(JSON.stringify([table, key]));
  const { snapshot, notes, drafts, log } = read;
  const found = [snapshot, notes, drafts, log].flatMap(({ damaged }) => damaged);
  const expected = await runInSlices(replayInSteps(log.values, 100));
  const texts = notes.values.filter(({ text }) => text !== '').map((it) => [it.question, it.text]);
  return {
    events: log.values.length,
    setAside: found.filter(isNew),
    drafts: drafts.damaged,
    setAsideEarlier: known.size,
    reworked: [
      ...differing(snapshot.projection, expected, deviceId),
      ...(isSameValue(new Map(texts as [string, string][]), notesIn(log.values))
        ? []
        : (['notes'] as const)),
    ],
  };
}

const compared = ['questions', 'days', 'session', 'preferences', 'assessments'] as const;

function differing(stored: Projection, expected: Projection, device: string): ReworkedPart[] {
  const parts = compared.filter((part) => !isSameValue(stored[part], expected[part]));
  const isBehind = [...expected.head].some(([id, seq]) => (stored.head.get(id) ?? 0) < seq);
  // Its own may be ahead: numbers of events that were taken out again are not given twice.
  const isAhead = [...stored.head].some(
    ([id, seq]) => id !== device && seq > (expected.head.get(id) ?? 0),
  );
  return isBehind || isAhead ? [...parts, 'numbers'] : parts;
}

function notesIn(events: readonly LedgerEvent[]): Map<string, string> {
  const notes = new Map<string, string>();
  for (const event of standingEvents(inOrder(events))) {
    if (event.kind === 'noted') notes.set(event.subject, event.text);
  }
  return new Map([...notes].filter(([, text]) => text !== ''));
}

function soundRow(isSound: (row: unknown) => boolean) {
  return (row: unknown): NoteRow | null => (isSound(row) ? (row as NoteRow) : null);
}

/** Damaged drafts leave their table, where nothing would ever write over them. */
function keepAside(
  database: Database,
  rows: readonly QuarantineRow[],
  drafts: readonly QuarantineRow[],
): PromiseLike<void> {
  return database.transaction('rw', [database.quarantine, database.drafts], async () => {
    await database.quarantine.bulkPut([...rows]);
    await database.drafts.bulkDelete(drafts.map(({ key }) => JSON.parse(key)));
  });
}
