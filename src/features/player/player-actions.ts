import type { SessionStarted } from '#domain/ledger/event.ts';
import { answerSeconds } from '#domain/practice/answer-seconds.ts';
import { suggestedRating } from '#domain/practice/default-rating.ts';
import {
  type NextItem,
  nextItem,
  type PracticeSession,
  startSession,
  withAnswer,
  withEnd,
  withoutUndone,
} from '#domain/practice/practice-session.ts';
import type { Mark } from '#domain/questions/marking/mark.ts';
import { markOptions } from '#domain/questions/marking/options.ts';
import type { Question, QuestionReading } from '#domain/questions/question.ts';
import type { Response } from '#domain/questions/response.ts';
import type { Rating } from '#domain/scheduling/rating.ts';
import { rememberVisitor } from '#storage/known-visitor.ts';
import {
  type OpenRoom,
  openRoom,
  type PlayerContext,
  update,
  updateShowing,
} from './player-context.ts';
import { freshShowing, type Showing } from './player-state.ts';
import type { PracticeRoom } from './practice-room.ts';
import type { SessionChoice } from './session-choice.ts';

const preloadedQuestions = 3;

/** Sooner nobody goes on, and what was asked for is on the screen: time for what the next step needs. */
const screenReadMilliseconds = 120;

export async function begin(player: PlayerContext, choice: SessionChoice): Promise<void> {
  const { code, room } = await openRoom(player);
  start(player, room, code.sessionStart(room, choice));
  await showNext(player);
}

/** The session is this tab's own from now on: another tab may practise something else at the same time. */
function start(
  player: PlayerContext,
  { ledger }: PracticeRoom,
  plan: SessionStarted,
): PracticeSession {
  const session = startSession(ledger.record(plan).event);
  update(player, { session });
  return session;
}

/** The next question of the session, or its finish screen. */
export async function showNext(player: PlayerContext): Promise<void> {
  const { code, room } = player.open ?? (await openRoom(player));
  const { session } = player.state;
  const next = session && nextItem(session);
  if (!session || !next) return finish(player, room);
  const showing = isFor(player.state.ahead, next)
    ? player.state.ahead
    : await showingFor(player, { code, room }, next);
  player.shownAt = performance.now();
  update(player, { showing, ahead: null });
  await restoreDraft(player, room, session, showing.question);
  const later = () => preload(player, { code, room }, session, showing.question);
  setTimeout(later, screenReadMilliseconds);
}

function isFor(showing: Showing | null, { item, retry }: NextItem): showing is Showing {
  return (
    showing?.question.id === item.question && showing.seed === item.seed && showing.retry === retry
  );
}

async function showingFor(
  { base }: PlayerContext,
  { code, room }: OpenRoom,
  { item, retry }: NextItem,
): Promise<Showing> {
  const question = await code.loadQuestion(room, base, item);
  const intervals = code.intervalsBefore(room.ledger, question.id);
  const stem = code.shownStem(question, item.seed);
  return { ...freshShowing(question, item.seed, retry), stem, intervals };
}

/**
 * Puts the next question beside the answered one while that is read. Only where it is answered by options:
 * other ways of answering have fields with names of their own, of which a page can have one.
 */
async function drawAhead(player: PlayerContext, open: OpenRoom): Promise<void> {
  const { session } = player.state;
  const next = session && nextItem(session);
  if (!next) return;
  const ahead = await showingFor(player, open, next).catch(() => null);
  const isStillNext = player.state.session === session && player.state.showing?.mark;
  if (ahead && isStillNext && 'options' in ahead.question.answer) update(player, { ahead });
}

function finish(player: PlayerContext, { ledger }: PracticeRoom): void {
  const { session } = player.state;
  if (!session || session.ended !== null) {
    update(player, { showing: null });
    return;
  }
  const { event } = ledger.record({
    kind: 'session-ended',
    session: session.id,
    reason: 'finished',
  });
  update(player, { session: withEnd(session, event), showing: null });
}

async function restoreDraft(
  player: PlayerContext,
  { ledger }: PracticeRoom,
  session: PracticeSession,
  question: Question,
): Promise<void> {
  if (question.format !== 'free-response' && question.format !== 'behavioural') return;
  const draft = await ledger.readDraft(session.id, question.id);
  if (draft && player.state.showing?.question.id === question.id) updateShowing(player, { draft });
}

/** So that the next question is in memory when it is asked for. */
function preload(
  player: PlayerContext,
  { code, room }: OpenRoom,
  session: PracticeSession,
  question: Question,
): void {
  const place = session.items.findIndex((item) => item.question === question.id);
  for (const item of session.items.slice(place + 1, place + 1 + preloadedQuestions)) {
    code.loadQuestion(room, player.base, item).catch(() => {
      // Offline and not saved: told when it is that question's turn.
    });
  }
}

/**
 * Marks the answer and records it; the screen does not wait for the disk. Once everything is loaded this
 * is one step without a pause, and so drawn once.
 */
export async function check(player: PlayerContext, given?: Response): Promise<void> {
  const { showing } = player.state;
  const response = given ?? showing?.response;
  if (!showing || showing.mark || !response) return;
  const open = player.open ?? (await openAfterMarking(player, showing, response));
  const mark = open.code.markResponse(showing.question, response, showing.seed);
  record(player, open, { ...showing, response, mark });
  rememberVisitor();
  setTimeout(() => void drawAhead(player, open), screenReadMilliseconds);
}

/** The first question is marked by itself, if it can be, before anything else is there. */
function openAfterMarking(
  player: PlayerContext,
  { question: { answer } }: Showing,
  response: Response,
): Promise<OpenRoom> {
  const chosen = response.format === 'options' ? response.chosen : [];
  if ('options' in answer) updateShowing(player, { response, mark: markOptions(answer, chosen) });
  return openRoom(player);
}

/** @param answered with its response and mark */
function record(
  player: PlayerContext,
  { code, room }: OpenRoom,
  answered: Showing & { readonly response: Response; readonly mark: Mark },
): void {
  const { question, seed, retry, certainty, response, mark } = answered;
  const session = sessionFor(player, room);
  const intervals = code.intervalsBefore(room.ledger, question.id);
  const { event } = room.ledger.record({
    kind: 'answered',
    session: session.id,
    subject: question.id,
    competency: question.competency,
    questionVersion: question.version,
    format: question.format,
    seed,
    response,
    credit: mark.credit,
    layer: mark.layer,
    rating: session.changesSchedule && !retry ? suggestedRating(mark.credit) : null,
    ...(certainty ? { certainty } : {}),
    seconds: answerSeconds(performance.now() - player.shownAt),
    retry,
    ...(retry ? {} : code.measuredAs(room, session, question.id)),
  });
  update(player, {
    session: withAnswer(session, event),
    showing: { ...answered, event: event.id, intervals },
  });
}

/** The running session; for the question in the page, the one that begins with it. */
function sessionFor(player: PlayerContext, room: PracticeRoom): PracticeSession {
  const { first } = player;
  const { session } = player.state;
  const isFirst = first && session?.items[0]?.question === first.question.id && !session.ended;
  if (first && !isFirst) return start(player, room, first.plan);
  if (!session) throw new Error('Inconsistent: an answer outside a session');
  return session;
}

/** The answer is already rated as it suggests; only another button is an event of its own. */
export async function grade(player: PlayerContext, rating: Rating): Promise<void> {
  const { showing } = player.state;
  if (!showing?.mark) return;
  const { room } = player.open ?? (await openRoom(player));
  if (showing.event && rating !== suggestedRating(showing.mark.credit)) {
    await room.ledger.rate({ id: showing.event, subject: showing.question.id }, rating);
  }
  await showNext(player);
}

/** On a card the grade is the answer: one press records it and goes on. */
export async function recall(player: PlayerContext, rating: Rating): Promise<void> {
  await check(player, { format: 'recall', recalled: rating !== 'again' });
  await grade(player, rating);
}

export async function undo(player: PlayerContext): Promise<void> {
  const { room } = await openRoom(player);
  const undone = await room.ledger.undo();
  const { session } = player.state;
  if (!undone) return;
  update(player, { session: session && withoutUndone(session, undone) });
  await showNext(player);
}

export async function leave(player: PlayerContext): Promise<void> {
  const { room } = await openRoom(player);
  const { session } = player.state;
  if (!session) return;
  const left = room.ledger.record({ kind: 'session-ended', session: session.id, reason: 'left' });
  update(player, { session: withEnd(session, left.event), showing: null });
}

export async function readingOf(
  player: PlayerContext,
  question: Question,
): Promise<QuestionReading> {
  const { code, room } = await openRoom(player);
  return code.loadReadingOf(room, player.base, question);
}
