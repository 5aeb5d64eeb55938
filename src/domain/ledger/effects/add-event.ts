import { endRun, startRun, withRunAnswer } from '../../adaptive/run-record.ts';
import { startSession, withAnswer, withEnd } from '../../practice/practice-session.ts';
import { countAnswer } from '../day-tally.ts';
import type { LedgerEvent } from '../event.ts';
import { questionAfter, questionsOf } from '../question-state.ts';
import type { Change } from '../touched.ts';
import { keepAssessment } from './keep-assessment.ts';
import { replaceQuestion } from './rework-questions.ts';

/** The effect of an event on top of all before it. */
export function addEvent(change: Change, event: LedgerEvent): void {
  const { projection, touched } = change;
  addToSession(change, event);
  addToRun(change, event);
  for (const question of questionsOf(event)) {
    const before = projection.questions.get(question);
    replaceQuestion(change, question, questionAfter(before, question, event));
  }
  if (event.kind === 'answered') {
    countAnswer(projection.days, event, 1);
    touched.days.add(event.day);
  }
  if (event.kind === 'noted') touched.notes.set(event.subject, event.text);
  if (event.kind === 'preference-set') {
    projection.preferences[event.name] = event.value;
    touched.preferences = true;
  }
  keepAssessment(change, event);
}

function addToSession({ projection, touched }: Change, event: LedgerEvent): void {
  const { session } = projection;
  if (event.kind === 'session-started') {
    projection.session = startSession(event);
  } else if (event.kind === 'answered' && session?.id === event.session) {
    projection.session = withAnswer(session, event);
  } else if (event.kind === 'session-ended' && session?.id === event.session) {
    projection.session = withEnd(session, event);
  } else return;
  touched.session = true;
}

function addToRun({ projection, touched }: Change, event: LedgerEvent): void {
  const { run } = projection;
  if (event.kind === 'measuring-started') {
    projection.run = startRun(event);
  } else if (event.kind === 'answered' && run?.id === event.session) {
    projection.run = withRunAnswer(run, event);
  } else if (event.kind === 'session-ended' && run?.id === event.session) {
    projection.run = endRun(run, event.reason);
  } else return;
  touched.run = true;
}
