import { describe, expect, test, vi } from 'vitest';
import { replay } from '#domain/ledger/projection.ts';
import type { Ledger } from '#storage/ledger-store.ts';
import { aPlace, type Place } from '../support/a-place.ts';
import { anAnswer, aSession } from '../support/an-event.ts';
import { liveThrough, quiet, saveAll } from '../support/lived-session.ts';
import { type Fault, faults, type StorageCalls, watchStorage } from '../support/storage-calls.ts';

const subject = 'precision-at-low-prevalence';
// Dexie tells the console what it does against the faults.
vi.spyOn(console, 'warn').mockReturnValue();

const lateMilliseconds = 45;
const deadlines = { openDeadlineMilliseconds: 15, deadlineMilliseconds: 15 };

async function callsOfASession(): Promise<number> {
  const storage = watchStorage();
  const ledger = await aPlace().open();
  await liveThrough(ledger, lateMilliseconds);
  return storage.take().length;
}

async function expectNothingLost(place: Place, ledger: Ledger, recorded: string[]) {
  await saveAll(ledger);
  const log = await ledger.events();
  const ids = log.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(recorded));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ledger.projection).toEqual(replay(log));
  if (ledger.status.kind === 'memory-only') return;
  expect(ledger.status.kind).toBe('saved');
  const reopened = await place.open();
  expect(reopened.projection).toEqual(ledger.projection);
  expect((await reopened.events()).map(({ id }) => id)).toEqual(ids);
}

describe('a fault at any one call to the storage', () => {
  test.each(faults)(
    'that %s loses and doubles nothing',
    async (fault) => {
      const calls = await callsOfASession();
      expect(calls).toBeGreaterThan(60);
      const storage = watchStorage();
      // Waiting takes time, so only every third call is late.
      const step = fault === 'answers late' ? 3 : 1;
      for (let n = 1; n <= calls; n += step) await surviveFaultAt(n, fault, storage);
    },
    60_000,
  );
});

describe('a lost connection', () => {
  test.each(faults)(
    '%s: the answer is saved all the same, with nobody doing anything',
    async (fault) => {
      const storage = watchStorage();
      const place = aPlace();
      const ledger = await place.open({ deadlineMilliseconds: 60 });
      storage.failAt(2, fault, 80);
      await ledger.record(anAnswer()).saved;
      await quiet(ledger);
      expect(ledger.status).toEqual({ kind: 'saved' });
      expect((await place.open()).projection).toEqual(ledger.projection);
    },
  );
});

describe('storage that takes nothing any more', () => {
  test('is told, keeps all in memory, and takes it once it works again', async () => {
    const storage = watchStorage();
    const place = aPlace();
    const ledger = await place.open();
    await ledger.record(anAnswer()).saved;
    storage.failWrites('aborts for want of space');
    const unsaved = [ledger.record(anAnswer()), ledger.record(anAnswer())];
    await quiet(ledger);
    expect(ledger.status).toMatchObject({ kind: 'unsaved', events: 2 });
    expect(ledger.projection.questions.get(subject)?.answers).toBe(3);
    ledger.retry();
    await quiet(ledger);
    expect(ledger.status.kind).toBe('unsaved');
    expect((await place.open()).projection.questions.get(subject)?.answers).toBe(1);

    storage.mend();
    ledger.retry();
    await Promise.all(unsaved.map(({ saved }) => saved));
    await quiet(ledger);
    expect(ledger.status).toEqual({ kind: 'saved' });
    expect((await place.open()).projection).toEqual(ledger.projection);
  });

  test('still lets an answer be taken back', async () => {
    const storage = watchStorage();
    const ledger = await aPlace().open();
    await ledger.record(aSession(subject)).saved;
    storage.failWrites('throws UnknownError');
    const { event } = ledger.record(anAnswer());
    expect(await ledger.undo()).toEqual([event]);
    expect(ledger.projection.questions.size).toBe(0);
  });
});

async function surviveFaultAt(n: number, fault: Fault, storage: StorageCalls): Promise<void> {
  const place = aPlace();
  storage.failAt(n, fault, lateMilliseconds);
  const ledger = await place.open(fault === 'answers late' ? deadlines : {});
  try {
    const recorded = await liveThrough(ledger, lateMilliseconds);
    await expectNothingLost(place, ledger, recorded);
    if (fault !== 'answers late') expect(ledger.status.kind).toBe('saved');
  } catch (error) {
    throw new Error(`at call ${n}`, { cause: error });
  }
  ledger.close();
}
