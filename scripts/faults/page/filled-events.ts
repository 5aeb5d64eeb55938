import { createEvent } from '#domain/ledger/create-event.ts';
import type { EventBody, LedgerEvent } from '#domain/ledger/event.ts';

const minute = 60_000;

/** So many answers of a device, one every twenty minutes from the beginning of 2025. */
export function filledEvents(device: string, answers: number): LedgerEvent[] {
  return Array.from({ length: answers }, (_, index) => answerOf(device, index + 1));
}

function answerOf(device: string, seq: number): LedgerEvent {
  const body: EventBody = {
    kind: 'answered',
    session: 'session-1',
    subject: `question-${seq % 500}`,
    competency: `competency-${seq % 20}`,
    questionVersion: 1,
    format: 'single-choice',
    seed: seq,
    response: { format: 'options', chosen: ['an-option'] },
    credit: seq % 4 === 0 ? 0 : 1,
    layer: 'auto',
    rating: seq % 4 === 0 ? 'again' : 'good',
    seconds: 20,
    retry: false,
  };
  const at = Date.UTC(2025, 0, 1) + seq * minute * 20;
  const id = `${device.slice(0, 8)}-${String(seq).padStart(13, '0')}`;
  return createEvent(body, { id, device, seq, at, offsetMinutes: 60 });
}
