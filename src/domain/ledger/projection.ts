import type { RunRecord } from '../adaptive/run-record.ts';
import { type Assessments, emptyAssessments } from '../assessment/assessments.ts';
import type { LocalDay } from '../local-day.ts';
import type { PracticeSession } from '../practice/practice-session.ts';
import type { DayTally } from './day-tally.ts';
import { addEvent } from './effects/add-event.ts';
import { reworkQuestions } from './effects/rework-questions.ts';
import { takeBack } from './effects/take-back.ts';
import type { LedgerEvent, PreferenceSet } from './event.ts';
import { mergeEvents } from './merge.ts';
import { inOrder } from './order.ts';
import type { QuestionState } from './question-state.ts';
import { nothingTouched, type Touched } from './touched.ts';
import { standingEvents } from './undo.ts';

/**
 * The state needed to answer, held in memory and stored beside the log. It follows from the log
 * alone: `applyEvent` keeps it up to date answer by answer, `replay` works it out from nothing, and
 * both agree.
 */
export interface Projection {
  readonly questions: Map<string, QuestionState>;
  readonly days: Map<LocalDay, DayTally>;
  /** The latest one started, also after its end: the finish screen can still undo. */
  session: PracticeSession | null;
  /** The latest measuring run, also after its end. */
  run: RunRecord | null;
  readonly preferences: Preferences;
  readonly assessments: Assessments;
  /** Highest `seq` seen of each device. */
  readonly head: Map<string, number>;
}

export type Preferences = { [Name in PreferenceSet['name']]?: string };

export function emptyProjection(): Projection {
  return {
    questions: new Map(),
    days: new Map(),
    session: null,
    run: null,
    preferences: {},
    assessments: emptyAssessments(),
    head: new Map(),
  };
}

/** @param events in any order, duplicates allowed */
export function replay(events: Iterable<LedgerEvent>): Projection {
  const steps = replayInSteps(events, Number.POSITIVE_INFINITY);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same, with a pause after every so many events: a page that waits can stay alive in between. */
export function* replayInSteps(
  events: Iterable<LedgerEvent>,
  eventsInAStep: number,
): Generator<undefined, Projection> {
  const projection = emptyProjection();
  const ordered = inOrder(mergeEvents(events));
  yield;
  let applied = 0;
  for (const event of standingEvents(ordered)) {
    applyEvent(projection, event);
    applied += 1;
    if (applied % eventsInAStep === 0) yield;
  }
  for (const event of ordered) moveHead(projection, event);
  return projection;
}

/**
 * Changes the projection in place, since it is called between an answer and the next question.
 * @param past read for `rated` and `undone` only: the target, and the history of the questions it
 * changed
 */
export function applyEvent(
  projection: Projection,
  event: LedgerEvent,
  past: readonly LedgerEvent[] = [],
): Touched {
  const change = { projection, touched: nothingTouched() };
  moveHead(projection, event);
  if (event.kind === 'rated') reworkQuestions(change, [event.subject], [...past, event]);
  else if (event.kind === 'undone') takeBack(change, event, past);
  else addEvent(change, event);
  return change.touched;
}

function moveHead({ head }: Projection, { device, seq }: LedgerEvent): void {
  head.set(device, Math.max(head.get(device) ?? 0, seq));
}
