/** The kept sets and everything that is known about their questions, imported after the first paint. */
import type { DatedRecord } from '#domain/assessment/dated-record.ts';
import type { RoleBenchmark } from '#domain/assessment/role-benchmark.ts';
import type { SetKept } from '#domain/ledger/event.ts';
import type { LocalDay } from '#domain/local-day.ts';
import { standingOf } from '#domain/practice/question-standing.ts';
import type { QuestionStanding } from '#domain/practice/session-request.ts';
import type { Catalogue } from '#domain/questions/catalogue.ts';
import type { Question } from '#domain/questions/question.ts';
import type { KeptSet } from '#domain/sets/kept-set.ts';
import { questionOfOwn } from '#domain/sets/question-of-own.ts';
import type { QuestionSet } from '#domain/sets/question-set.ts';
import { loadCatalogue, loadQuestions } from '#storage/bank.ts';
import { type Ledger, type LedgerStatus, openLedger } from '#storage/ledger-store.ts';

export interface SetsRoom {
  readonly catalogue: Catalogue;
  today(): LocalDay;
  freshId(): string;
  /** Latest change first. */
  kept(): readonly DatedRecord<KeptSet>[];
  keptSet(id: string): DatedRecord<KeptSet> | undefined;
  keep(kept: KeptSet): void;
  /** Takes an earlier version back in place of a later one. */
  putBack(kept: KeptSet): void;
  remove(kept: KeptSet): void;
  standingOf(question: string): QuestionStanding;
  benchmarks(): readonly RoleBenchmark[];
  /** The questions of a set that can be shown here, in its order; rejects with a sentence for the person. */
  questionsOf(
    set: Pick<QuestionSet, 'version' | 'questions'>,
    ids: readonly string[],
  ): Promise<Question[]>;
  retry(): void;
  /** @param listener called at once, and whenever status or data have changed, also by another tab */
  subscribe(listener: (status: LedgerStatus) => void): void;
}

export async function openSetsRoom(base: string): Promise<SetsRoom> {
  const [ledger, catalogue] = await Promise.all([openLedger(), loadCatalogue(base)]);
  const sets = () => ledger.projection.assessments.sets;
  return {
    catalogue,
    today: () => ledger.today(),
    freshId: () => ledger.freshId(),
    kept: () => [...sets().values()].sort((one, other) => other.at - one.at),
    keptSet: (id) => sets().get(id),
    keep: (kept) => record(ledger, kept),
    putBack: (kept) => record(ledger, kept, { putBack: true }),
    remove: (kept) => record(ledger, kept, { removed: true }),
    standingOf: (id) => standingOf(ledger.projection.questions.get(id), ledger.today()),
    benchmarks: () => [...ledger.projection.assessments.benchmarks.values()],
    questionsOf: (set, ids) => loadQuestionsOf(base, catalogue, set, ids),
    retry: () => ledger.retry(),
    subscribe: (listener) => {
      listener(ledger.status);
      ledger.subscribe(listener);
    },
  };
}

function record(
  ledger: Ledger,
  { own, set }: KeptSet,
  { putBack = false, removed = false }: Partial<Pick<SetKept, 'putBack' | 'removed'>> = {},
): void {
  ledger.record({ kind: 'set-kept', subject: set.id, own, set, putBack, removed });
}

async function loadQuestionsOf(
  base: string,
  { entries }: Catalogue,
  { questions, version }: Pick<QuestionSet, 'version' | 'questions'>,
  ids: readonly string[],
): Promise<Question[]> {
  const wanted = new Set(ids);
  const competencies = new Set(
    entries.filter(({ id }) => wanted.has(id)).map(({ competency }) => competency),
  );
  const chunks = await Promise.all([...competencies].map((it) => loadQuestions(base, it)));
  const known = new Map(
    [...chunks.flat(), ...questions.map((own) => questionOfOwn(own, version))].map((question) => [
      question.id,
      question,
    ]),
  );
  return ids.flatMap((id) => known.get(id) ?? []);
}
