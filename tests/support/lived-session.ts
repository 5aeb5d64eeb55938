import type { Ledger } from '#storage/ledger-store.ts';
import { anAnswer, aSession } from './an-event.ts';

const subject = 'precision-at-low-prevalence';
const competency = 'classification-metrics';

/**
 * A short session with everything in it that writes or reads.
 *
 * @param patienceMilliseconds until somebody presses a button again that did not work
 * @returns the ids of what was recorded
 */
export async function liveThrough(ledger: Ledger, patienceMilliseconds: number): Promise<string[]> {
  const session = ledger.record(aSession(subject, 'golden-set')).event.id;
  const recorded = [session];
  const answer = (overrides = {}) => {
    const { event } = ledger.record(anAnswer({ session, ...overrides }));
    recorded.push(event.id);
    return event;
  };
  const first = answer();
  await quiet(ledger);
  const rate = () => ledger.rate({ id: first.id, subject }, 'hard');
  recorded.push((await again(rate, patienceMilliseconds)).event.id);
  await quiet(ledger);
  answer({ subject: 'golden-set', credit: 0, rating: 'again' });
  await ledger.saveDraft(session, subject, 'I would');
  await again(() => ledger.undo(), patienceMilliseconds);
  answer({ subject: 'golden-set' });
  const note = { kind: 'noted', subject, competency, text: 'again' } as const;
  recorded.push(ledger.record(note).event.id);
  await quiet(ledger);
  recorded.push(ledger.record({ kind: 'session-ended', session, reason: 'finished' }).event.id);
  await quiet(ledger);
  return recorded;
}

/** What reads may fail, and is told to: the person presses once more. */
async function again<T>(action: () => Promise<T>, patienceMilliseconds: number): Promise<T> {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    try {
      return await action();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, patienceMilliseconds));
    }
  }
  return action();
}

/** Until nothing is under way, whether it went well or not. */
export async function quiet(ledger: Ledger): Promise<void> {
  await ledger.events().catch(() => {});
}

/** However often it takes: people press the button again, and the next answer tries as well. */
export async function saveAll(ledger: Ledger): Promise<void> {
  for (let attempt = 0; attempt < 10 && ledger.status.kind !== 'saved'; attempt += 1) {
    if (ledger.status.kind === 'memory-only') return;
    ledger.retry();
    await quiet(ledger);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
