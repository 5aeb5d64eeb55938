import type { CatalogueEntry } from '#domain/questions/catalogue.ts';
import type { Question, QuestionReading } from '#domain/questions/question.ts';
import {
  entryOfOwn,
  ownQuestionsOf,
  questionOfOwn,
  readingOfOwn,
} from '#domain/sets/question-of-own.ts';
import { type QuestionSet, questionsOfSet } from '#domain/sets/question-set.ts';
import { nextOfSet } from '#domain/sets/set-progress.ts';
import type { Ledger } from '#storage/ledger-store.ts';
import type { PracticeRoom } from './practice-room.ts';
import type { SessionChoice } from './session-choice.ts';

function keptSets({ projection }: Ledger): QuestionSet[] {
  return [...projection.assessments.sets.values()].map(({ set }) => set);
}

/**
 * The questions that kept sets bring along, as far as they may come up: those asked for by name, and those met
 * before, which are in the schedule. New ones are met in their set alone.
 */
export function ownEntries(ledger: Ledger, asked: readonly string[] = []): CatalogueEntry[] {
  const { questions } = ledger.projection;
  return [...ownQuestionsOf(keptSets(ledger)).values()]
    .filter(({ own }) => questions.has(own.id) || asked.includes(own.id))
    .map(({ own, version }) => entryOfOwn(own, version));
}

const gone =
  'This question belonged to a set that was removed from this device. Start another session.';

/** @throws a sentence for the person when no set on this device has it any more */
export function ownQuestion(ledger: Ledger, id: string): Question {
  const found = ownQuestionsOf(keptSets(ledger)).get(id);
  if (!found) throw new Error(gone);
  return questionOfOwn(found.own, found.version);
}

/** @throws a sentence for the person when no set on this device has it any more */
export function ownReading(ledger: Ledger, id: string): QuestionReading {
  const found = ownQuestionsOf(keptSets(ledger)).get(id);
  if (!found) throw new Error(gone);
  return readingOfOwn(found.own);
}

const setGone =
  'This set is not on this device. Choose something else, or open its link or file again.';

/**
 * A ready-made set is not kept: its address names the questions too.
 * @throws a sentence for the person when the choice names a set that is not here, and nothing else
 */
export function expectKept({ ledger }: PracticeRoom, { set, questions }: SessionChoice): void {
  if (set === undefined || questions) return;
  if (!ledger.projection.assessments.sets.has(set)) throw new Error(setGone);
}

/** What a session on a kept set asks; null when no such set is kept. */
export function questionsOfKeptSet(
  { ledger, catalogue }: PracticeRoom,
  id: string,
): readonly string[] | null {
  const { assessments, questions } = ledger.projection;
  const set = assessments.sets.get(id)?.set;
  if (!set) return null;
  const known = new Set([...catalogue.entries, ...set.questions].map((it) => it.id));
  const askable = questionsOfSet(set).filter((it) => known.has(it));
  return nextOfSet(askable, (it) => (questions.get(it)?.answers ?? 0) > 0);
}
