import { createEvent } from '#domain/ledger/create-event.ts';
import type { EventBody, LedgerEvent } from '#domain/ledger/event.ts';
import { closeState, openState } from '#storage/open-ledger.ts';
import { rebuild } from '#storage/reload.ts';

const batchSize = 5000;
const minute = 60_000;

/** Fills an empty ledger with so many answers, as years of practice would; much faster than answering. */
export async function fillLedger(answers: number): Promise<void> {
  const patient = { openDeadlineMilliseconds: 60_000, deadlineMilliseconds: 60_000 };
  const ledger = await openState(patient);
  if (!ledger.database) throw new Error(`No database to fill: ${ledger.status.kind}`);
  const events = Array.from({ length: answers }, (_, index) =>
    answerOf(ledger.deviceId, index + 1),
  );
  for (let first = 0; first < events.length; first += batchSize) {
    await ledger.database.events.bulkAdd(events.slice(first, first + batchSize));
  }
  await rebuild(ledger);
  closeState(ledger);
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
  const id = `filled-${String(seq).padStart(15, '0')}`;
  return createEvent(body, { id, device, seq, at, offsetMinutes: 60 });
}
