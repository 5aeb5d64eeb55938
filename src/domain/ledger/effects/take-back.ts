import { endRun, withoutRunAnswer } from '../../adaptive/run-record.ts';
import { withoutAnswer } from '../../practice/practice-session.ts';
import { countAnswer } from '../day-tally.ts';
import type { EventOf, LedgerEvent } from '../event.ts';
import { inOrder } from '../order.ts';
import { noteOf, questionsOf } from '../question-state.ts';
import type { Change } from '../touched.ts';
import { isReversible, standingEvents } from '../undo.ts';
import { reworkQuestions } from './rework-questions.ts';

/**
 * The effect of `undone`. Taking back twice, what is unknown, or what cannot be taken back, changes
 * nothing.
 * @param past the target, and the history of the questions it changed
 */
export function takeBack(
  change: Change,
  event: EventOf<'undone'>,
  past: readonly LedgerEvent[],
): void {
  const target = past.find(({ id }) => id === event.target);
  const isRepeated = past.some((it) => it.kind === 'undone' && it.target === event.target);
  if (!target || isRepeated || !isReversible(target)) return;

  const history = [...past, event];
  reworkQuestions(change, questionsOf(target), history);
  if (target.kind === 'answered') takeBackAnswer(change, target);
  if (target.kind === 'session-ended') reopenSession(change, target, history);
  if (target.kind === 'noted') {
    const note = noteOf(target.subject, standingEvents(inOrder(history)));
    change.touched.notes.set(target.subject, note);
  }
}

function takeBackAnswer({ projection, touched }: Change, answer: EventOf<'answered'>): void {
  countAnswer(projection.days, answer, -1);
  touched.days.add(answer.day);
  const { session, run } = projection;
  if (session?.id === answer.session) {
    projection.session = withoutAnswer(session, answer.id);
    touched.session = true;
  }
  if (run?.id === answer.session) {
    projection.run = withoutRunAnswer(run, answer.id);
    touched.run = true;
  }
}

function reopenSession(
  { projection, touched }: Change,
  { session: id }: EventOf<'session-ended'>,
  history: readonly LedgerEvent[],
): void {
  const { session, run } = projection;
  const earlierEnd = standingEvents(inOrder(history))
    .filter((event) => event.kind === 'session-ended')
    .findLast((event) => event.session === id);
  const ended = earlierEnd?.reason ?? null;
  if (session?.id === id) {
    projection.session = { ...session, ended };
    touched.session = true;
  }
  if (run?.id === id) {
    projection.run = endRun(run, ended);
    touched.run = true;
  }
}
