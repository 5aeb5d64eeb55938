import { createEvent } from '../../../src/domain/ledger/create-event.ts';
import { replay } from '../../../src/domain/ledger/projection.ts';
import { localDayOf } from '../../../src/domain/local-day.ts';
import { isDue } from '../../../src/domain/scheduling/card.ts';
import type { Rating } from '../../../src/domain/scheduling/rating.ts';
import { anAnswer } from '../../../tests/support/an-event.ts';

export interface Moment {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Local time minus UTC, as the browser tells it. */
  readonly offsetMinutes: number;
}

/** From one answer to the card it makes, as the app does it: an event, its replay, and "is it due?" at a moment. */
export function dueAfter(answered: Moment, rating: Rating) {
  const body = anAnswer({ rating, credit: rating === 'again' ? 0 : 1 });
  const event = createEvent(body, { id: 'event-1', device: 'device-a', seq: 1, ...answered });
  const card = replay([event]).questions.get(body.subject)?.card;
  if (!card) throw new Error('Inconsistent: an answer made no card');
  return {
    intervalDays: card.dueDay - card.lastDay,
    isDueAt: ({ at, offsetMinutes }: Moment) => isDue(card, localDayOf(at, offsetMinutes)),
  };
}
