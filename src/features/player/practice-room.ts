/**
 * Everything a session needs beyond asking and marking: the ledger, the schedule, the planner. It is several times
 * larger than the rest of the player, so it is imported after the first paint.
 */

import {
  type MeasuredItem,
  measuredOnDemand,
  parametersOf,
} from '#domain/adaptive/measured-item.ts';
import type { Answered, PlannedItem, SessionStarted } from '#domain/ledger/event.ts';
import { isoDateOf, type LocalDay, localDayFromIso } from '#domain/local-day.ts';
import { planSession, type SessionPlan } from '#domain/practice/practice-plan.ts';
import type { PracticeSession } from '#domain/practice/practice-session.ts';
import { standingOf } from '#domain/practice/question-standing.ts';
import { tellsOfAbility } from '#domain/practice/tells-of-ability.ts';
import type { Catalogue } from '#domain/questions/catalogue.ts';
import { dailyChallenge, dailySeed } from '#domain/questions/daily-challenge.ts';
import { markResponse } from '#domain/questions/marking/mark-response.ts';
import type { Question, QuestionReading } from '#domain/questions/question.ts';
import { shownStem } from '#domain/questions/shown-stem.ts';
import { previewIntervals, retrievability } from '#domain/scheduling/fsrs.ts';
import type { Rating } from '#domain/scheduling/rating.ts';
import { ownCompetency } from '#domain/sets/question-of-own.ts';
import { loadCatalogue, loadQuestions, loadReading } from '#storage/bank.ts';
import { type Ledger, openLedger } from '#storage/ledger-store.ts';
import {
  expectKept,
  ownEntries,
  ownQuestion,
  ownReading,
  questionsOfKeptSet,
} from './own-questions.ts';
import type { PlanPreview } from './plan-preview.ts';
import type { SessionChoice } from './session-choice.ts';

export interface PracticeRoom {
  readonly ledger: Ledger;
  readonly catalogue: Catalogue;
  /** The title of any question that can be practised here; its id where it is not known any more. */
  titleOf(question: string): string;
  /** Null for a question that is not measured. */
  measuredItem(question: string): MeasuredItem | null;
}

export async function openPracticeRoom(base: string): Promise<PracticeRoom> {
  const [ledger, catalogue] = await Promise.all([openLedger(), loadCatalogue(base)]);
  const titleOf = (id: string) =>
    [...catalogue.entries, ...ownEntries(ledger)].find((entry) => entry.id === id)?.title ?? id;
  return { ledger, catalogue, titleOf, measuredItem: measuredOnDemand(catalogue.entries) };
}

export { expectKept, markResponse, shownStem };

/** @param base of the site; rejects with a sentence for the person */
export async function loadQuestion(
  { ledger }: PracticeRoom,
  base: string,
  { question, competency }: PlannedItem,
): Promise<Question> {
  if (competency === ownCompetency) return ownQuestion(ledger, question);
  const found = (await loadQuestions(base, competency)).find((it) => it.id === question);
  if (!found) throw new Error(`Inconsistent: question ${question} is not in the bank`);
  return found;
}

export async function loadReadingOf(
  { ledger }: PracticeRoom,
  base: string,
  { id, competency }: Question,
): Promise<QuestionReading> {
  if (competency === ownCompetency) return ownReading(ledger, id);
  const found = (await loadReading(base, competency)).find((it) => it.id === id);
  if (!found) throw new Error(`Inconsistent: nothing to read for ${id}`);
  return found;
}

export function planChoice(room: PracticeRoom, choice: SessionChoice): SessionPlan {
  const { ledger, catalogue } = room;
  const today = ledger.today();
  const questions = questionsOf(room, choice);
  return planSession({
    mode: choice.mode,
    budget: choice.budget,
    entries: [...catalogue.entries, ...ownEntries(ledger, questions)],
    stateOf: (id) => standingOf(ledger.projection.questions.get(id), today),
    today,
    seed:
      choice.mode === 'daily'
        ? dailySeed(dailyDay(room, choice), catalogue.contentVersion)
        : ledger.freshSeed(),
    ...(questions ? { questions } : {}),
    ...(choice.competency ? { filter: (entry) => entry.competency === choice.competency } : {}),
  });
}

function questionsOf(room: PracticeRoom, choice: SessionChoice): readonly string[] | undefined {
  if (choice.mode === 'daily') return dailyOf(room, choice);
  const ofSet = choice.set === undefined ? null : questionsOfKeptSet(room, choice.set);
  return ofSet ?? choice.questions;
}

/** Of the chosen day; the archive does not reach into the future. */
function dailyDay({ ledger }: PracticeRoom, { date }: SessionChoice): LocalDay {
  const today = ledger.today();
  const wanted = date ? localDayFromIso(date) : today;
  return wanted < today ? wanted : today;
}

function dailyOf(room: PracticeRoom, choice: SessionChoice): string[] {
  const { contentVersion, entries } = room.catalogue;
  return dailyChallenge(dailyDay(room, choice), contentVersion, entries).map(({ id }) => id);
}

export function previewChoice(room: PracticeRoom, choice: SessionChoice): PlanPreview {
  const { items, seconds, changesSchedule } = planChoice(room, choice);
  return { mode: choice.mode, count: items.length, seconds, changesSchedule };
}

export function sessionStart(room: PracticeRoom, choice: SessionChoice): SessionStarted {
  const plan = planChoice(room, choice);
  const reference = referenceOf(room, choice);
  return {
    kind: 'session-started',
    mode: choice.mode,
    changesSchedule: plan.changesSchedule,
    items: plan.items,
    ...(reference === undefined ? {} : { reference }),
  };
}

function referenceOf(room: PracticeRoom, choice: SessionChoice): string | undefined {
  if (choice.mode === 'daily') return isoDateOf(dailyDay(room, choice));
  return choice.set === undefined ? choice.reference : `set/${choice.set}`;
}

/** What the item is held to be, where a first try at it in this session tells of ability. */
export function measuredAs(
  room: PracticeRoom,
  session: PracticeSession,
  questionId: string,
): Pick<Answered, 'measured'> {
  const item = tellsOfAbility(session) ? room.measuredItem(questionId) : null;
  return item ? { measured: parametersOf(item) } : {};
}

/** The intervals before the answer that is on screen was counted. */
export function intervalsBefore(ledger: Ledger, questionId: string): Record<Rating, number> {
  const card = ledger.projection.questions.get(questionId)?.card ?? null;
  return previewIntervals(card, ledger.today(), questionId);
}

/** Why a question comes up now, in two sentences; null while it has no schedule. */
export function whyNow({ ledger }: PracticeRoom, questionId: string): string | null {
  const state = ledger.projection.questions.get(questionId);
  const card = state?.card;
  if (!state || !card) return null;
  const today = ledger.today();
  const percent = Math.round(100 * retrievability(card, today));
  const days = today - card.lastDay;
  const last = days === 0 ? 'today' : days === 1 ? 'yesterday' : `${days} days ago`;
  const misses =
    state.misses === 0 ? 'never missed' : `missed ${state.misses} of ${state.answers} times`;
  return `Last answered ${last}, ${misses}. By now you would recall it with about ${percent} %; it comes back when that falls to 90 %.`;
}
