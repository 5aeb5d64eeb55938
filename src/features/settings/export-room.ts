/** Everything on this device as tables, imported when one is asked for. */
import { isoDateOf } from '#domain/local-day.ts';
import { ownTitle } from '#domain/sets/question-of-own.ts';
import { type CsvCell, writeCsv } from '#exchange/csv.ts';
import { answersTable } from '#exchange/tables/answers-table.ts';
import { scorecardsTable, selfRatingsTable } from '#exchange/tables/assessment-tables.ts';
import type { QuestionNames } from '#exchange/tables/question-names.ts';
import { notesTable, scheduleTable } from '#exchange/tables/question-state-tables.ts';
import { loadCatalogue } from '#storage/bank.ts';
import { type Ledger, openLedger } from '#storage/ledger-store.ts';

export type ExportedTable = 'answers' | 'schedule' | 'self-ratings' | 'notes' | 'scorecards';

export interface TableFile {
  readonly file: File;
  /** Without its head. */
  readonly rows: number;
}

/** Rejects with a sentence for the person. */
export async function tableFile(table: ExportedTable, base: string): Promise<TableFile> {
  const ledger = await openLedger();
  const rows = await rowsOf(table, ledger, await namesOf(ledger, base));
  const name = `goldset-${table}-${isoDateOf(ledger.today())}.csv`;
  return { file: new File([writeCsv(rows)], name, { type: 'text/csv' }), rows: rows.length - 1 };
}

async function rowsOf(
  table: ExportedTable,
  ledger: Ledger,
  names: QuestionNames,
): Promise<CsvCell[][]> {
  const { questions, assessments } = ledger.projection;
  switch (table) {
    case 'answers':
      return answersTable(await ledger.events(), names);
    case 'schedule':
      return scheduleTable(questions, names);
    case 'self-ratings':
      return selfRatingsTable(assessments);
    case 'notes':
      return notesTable(questions, await notesOf(ledger), names);
    case 'scorecards':
      return scorecardsTable(assessments);
  }
}

async function notesOf(ledger: Ledger): Promise<Map<string, string>> {
  const noted = [...ledger.projection.questions].flatMap(([id, it]) => (it.noted ? [id] : []));
  return new Map(
    await Promise.all(noted.map(async (id) => [id, await ledger.noteOf(id)] as const)),
  );
}

/** Ids alone where the catalogue is not saved on this device: the tables are no worse for it. */
async function namesOf({ projection }: Ledger, base: string): Promise<QuestionNames> {
  const catalogue = await loadCatalogue(base).catch(() => null);
  const sets = [...projection.assessments.sets.values()];
  const titles = new Map([
    ...(catalogue?.entries ?? []).map(({ id, title }) => [id, title] as const),
    ...sets.flatMap(({ set }) => set.questions.map((own) => [own.id, ownTitle(own)] as const)),
  ]);
  const competencies = new Map((catalogue?.competencies ?? []).map(({ id, name }) => [id, name]));
  return {
    title: (question) => titles.get(question) ?? question,
    competency: (id) => competencies.get(id) ?? id,
  };
}
