import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { CarriedEvent } from '#domain/ledger/carried-event.ts';
import type { LedgerEvent } from '#domain/ledger/event.ts';
import { replay } from '#domain/ledger/projection.ts';
import { encodeBackup } from '#exchange/backup-file.ts';
import { eventChecksum } from '#exchange/event-checksum.ts';
import { defineDatabase } from '#storage/database.ts';
import { mergedWith } from '#storage/safekeeping/import-preview.ts';
import {
  type ImportWay,
  openSafekeeping,
  type Safekeeping,
} from '#storage/safekeeping/safekeeping.ts';
import { readStoredEvents } from '#storage/stored-events.ts';
import { aLedger } from '../../support/a-ledger.ts';
import { aPlace, type Place } from '../../support/a-place.ts';
import { aDevice, anAnswer, aSession } from '../../support/an-event.ts';
import { someStores } from '../../support/other-stores.ts';
import { propertyRuns } from '../../support/property-runs.ts';
import { watchStorage } from '../../support/storage-calls.ts';

vi.spyOn(console, 'warn').mockReturnValue();

const later = {
  ...({} as CarriedEvent),
  id: 'later-1',
  device: 'phone',
  seq: 900,
  at: 1,
  offsetMinutes: 0,
  day: 20_000,
  schema: 4,
  kind: 'mood-set',
  mood: { deep: ['calm'] },
};

function phone(answers = 3): LedgerEvent[] {
  const device = aDevice('phone');
  device.happen(aSession('golden-set'));
  for (let count = 0; count < answers; count += 1) {
    device.happen(anAnswer({ subject: `question-${count}`, session: 'phone-1' }));
  }
  return device.events;
}

async function fileOf(events: readonly CarriedEvent[]): Promise<Uint8Array> {
  const head = { exportedAt: 1, device: 'phone', leftOut: 0 };
  return (await encodeBackup(head, events)).bytes;
}

async function open(place: Place, stores = someStores().stores): Promise<Safekeeping> {
  return openSafekeeping({ ...place, stores });
}

async function bring(keeping: Safekeeping, file: Uint8Array, way: ImportWay = 'merge') {
  const preview = await keeping.previewFile(file);
  if (!preview.ok) throw new Error(preview.problems.join());
  return keeping.import(preview.value, way, 'import');
}

async function storedChecksum(place: Place): Promise<string> {
  return eventChecksum((await readStoredEvents(place))?.events ?? []);
}

/** What is stored agrees with the log, also for somebody who opens it anew. */
async function expectSound(place: Place, keeping: Safekeeping): Promise<void> {
  const log = await keeping.ledger.events();
  const reopened = await place.open();
  for (const projection of [keeping.ledger.projection, reopened.projection]) {
    expect({ ...projection, head: null }).toEqual({ ...replay(log), head: null });
  }
  expect((await keeping.check()).reworked).toEqual([]);
}

describe('a merge', () => {
  test('adds what is new, says so beforehand, and changes nothing the second time', async () => {
    const place = aPlace();
    const keeping = await open(place);
    await keeping.ledger.record(anAnswer({ subject: 'drift-alarm' })).saved;
    const file = await fileOf([...phone(), later]);
    const preview = await keeping.previewFile(file);
    expect(preview).toMatchObject({
      ok: true,
      value: {
        difference: { shared: 0, onlyHere: 1, unreadable: 1, clashes: 0 },
        before: { answers: 1, days: 1, questions: 1 },
        afterMerge: { answers: 4, questions: 4 },
        afterReplace: { answers: 3, questions: 3 },
      },
    });
    const done = await bring(keeping, file);
    expect(done).toMatchObject({
      added: 5,
      removed: 0,
      snapshot: { reason: 'import', answers: 1 },
    });
    await expectSound(place, keeping);
    const checksum = await storedChecksum(place);
    expect(await bring(keeping, file)).toMatchObject({ added: 0, removed: 0 });
    expect(await storedChecksum(place)).toBe(checksum);
    keeping.close();
  });

  test('keeps what a later version wrote as it is, and quarantines none of it', async () => {
    const place = aPlace();
    const keeping = await open(place);
    await bring(keeping, await fileOf([later]));
    expect((await readStoredEvents(place))?.events).toEqual([later]);
    expect(await keeping.quarantined()).toEqual([]);
    expect(await keeping.check()).toMatchObject({ setAside: 0, reworked: [] });
    keeping.close();
  });

  test('is undone with one step, and what was answered since stays', async () => {
    const place = aPlace();
    const keeping = await open(place);
    await keeping.ledger.record(anAnswer({ subject: 'drift-alarm' })).saved;
    const before = await storedChecksum(place);
    const done = await bring(keeping, await fileOf(phone()));
    await done.undo();
    expect(await storedChecksum(place)).toBe(before);
    await expectSound(place, keeping);
    const again = await bring(keeping, await fileOf(phone()), 'replace');
    await keeping.ledger.record(anAnswer({ subject: 'judge-bias' })).saved;
    await again.undo();
    const subjects = (await keeping.ledger.events()).flatMap((it) => Object(it).subject);
    expect(subjects.sort()).toEqual(['drift-alarm', 'judge-bias']);
    await expectSound(place, keeping);
    keeping.close();
  });

  test('of events is commutative, associative and idempotent', async () => {
    const pick = (events: readonly LedgerEvent[]) =>
      fc.shuffledSubarray([...events]).map((part): readonly CarriedEvent[] => part);
    const three = fc
      .tuple(aLedger('device-a'), aLedger('device-b'), aLedger('device-c'))
      .chain((ledgers) => {
        const all = ledgers.flat();
        return fc.tuple(pick(all), pick(all), pick(all));
      });
    await fc.assert(
      fc.asyncProperty(three, async ([a, b, c]) => {
        const hash = async (events: readonly CarriedEvent[]) => eventChecksum(events);
        expect(await hash(mergedWith(a, b))).toBe(await hash(mergedWith(b, a)));
        expect(await hash(mergedWith(mergedWith(a, b), c))).toBe(
          await hash(mergedWith(a, mergedWith(b, c))),
        );
        expect(mergedWith(mergedWith(a, b), b)).toEqual(mergedWith(a, b));
        const forwards = replay(mergedWith(mergedWith(a, b), c) as LedgerEvent[]);
        expect(replay(mergedWith(c, mergedWith(b, a)) as LedgerEvent[])).toEqual(forwards);
      }),
      { numRuns: propertyRuns(60) },
    );
  }, 60_000);
});

describe('export, wipe, import', () => {
  test('gives the same events and the same state', async () => {
    const [here, there] = [aPlace(), aPlace()];
    const before = await open(here);
    await bring(before, await fileOf(phone()));
    await before.ledger.record(anAnswer()).saved;
    await before.ledger.undo();
    const { bytes, events } = await before.pack();
    const after = await open(there);
    await bring(after, bytes);
    expect(events).toBe(6);
    expect(await storedChecksum(there)).toBe(await storedChecksum(here));
    const { head: _, ...state } = before.ledger.projection;
    expect(after.ledger.projection).toMatchObject(state);
    before.close();
    after.close();
  });

  test('has what is not saved yet in the file', async () => {
    const storage = watchStorage();
    const place = aPlace();
    const keeping = await open(place);
    await keeping.ledger.record(anAnswer()).saved;
    storage.failWrites('aborts for want of space');
    keeping.ledger.record(anAnswer());
    await keeping.ledger.events();
    expect(await keeping.pack()).toMatchObject({ events: 2, answers: 2 });
    storage.mend();
    keeping.close();
  });

  test('still exports what a newer version has taken over, and changes none of it', async () => {
    const place = aPlace();
    const ledger = await place.open();
    await ledger.record(anAnswer()).saved;
    ledger.close();
    const database = defineDatabase(place);
    await database.open();
    await database.meta.update('ledger', { schema: 2 });
    database.close();
    const keeping = await open(place);
    expect(keeping.ledger.status).toEqual({ kind: 'too-new' });
    const { bytes, events } = await keeping.pack();
    expect(events).toBe(1);
    const preview = await keeping.previewFile(bytes);
    if (!preview.ok) throw new Error('refused');
    await expect(keeping.import(preview.value, 'merge', 'import')).rejects.toThrow('newer version');
    keeping.close();
  });

  test('refuses to export when the log cannot be read', async () => {
    const storage = watchStorage();
    const keeping = await open(aPlace());
    await keeping.ledger.record(anAnswer()).saved;
    storage.failAt(4, 'throws UnknownError');
    await expect(keeping.pack()).rejects.toThrow();
    keeping.close();
  });
});

describe('an import while another tab answers', () => {
  test('loses nothing of either, and both see all of it', async () => {
    const place = aPlace();
    const keeping = await open(place);
    const tab = await place.open();
    await tab.record(anAnswer()).saved;
    const file = await fileOf(phone(200));
    const preview = await keeping.previewFile(file);
    if (!preview.ok) throw new Error('refused');
    const importing = keeping.import(preview.value, 'merge', 'import');
    const saved = Array.from({ length: 20 }, () => tab.record(anAnswer()).saved);
    await Promise.all([importing, ...saved]);
    await vi.waitFor(() => expect(tab.projection.questions.size).toBe(201));
    await tab.record(anAnswer({ subject: 'drift-alarm' })).saved;
    const log = await tab.events();
    expect(log).toHaveLength(201 + 22);
    expect(new Set(log.map(({ seq, device }) => `${seq} ${device}`)).size).toBe(log.length);
    const reopened = await place.open();
    expect({ ...reopened.projection, head: null }).toEqual({ ...replay(log), head: null });
    keeping.close();
  });

  test('is not undone by a tab that has not heard of it', async () => {
    const place = aPlace();
    const keeping = await open(place);
    vi.stubGlobal('BroadcastChannel', undefined);
    const deaf = await place.open();
    vi.unstubAllGlobals();
    await bring(keeping, await fileOf(phone()));
    await deaf.record(anAnswer({ subject: 'question-1' })).saved;
    const reopened = await place.open();
    const log = await reopened.events();
    expect(log).toHaveLength(5);
    expect({ ...reopened.projection, head: null }).toEqual({ ...replay(log), head: null });
    keeping.close();
  });
});

describe('an import that fails', () => {
  test.each(['aborts for want of space', 'throws UnknownError'] as const)(
    'because storage %s, leaves everything as it was',
    async (fault) => {
      const storage = watchStorage();
      const place = aPlace();
      const keeping = await open(place);
      await keeping.ledger.record(anAnswer()).saved;
      const before = await storedChecksum(place);
      const preview = await keeping.previewFile(await fileOf(phone()));
      if (!preview.ok) throw new Error('refused');
      for (const way of ['merge', 'replace'] as const) {
        storage.failWrites(fault);
        await expect(keeping.import(preview.value, way, 'import')).rejects.toThrow();
        storage.mend();
        expect(await storedChecksum(place)).toBe(before);
      }
      await keeping.ledger.record(anAnswer()).saved;
      await expectSound(place, keeping);
      keeping.close();
    },
  );

  test('because another copy of the profile used the same numbers, is refused', async () => {
    const place = aPlace();
    const keeping = await open(place);
    await bring(keeping, await fileOf(phone()));
    const before = await storedChecksum(place);
    const copied = phone().map((event) => ({ ...event, id: `copy-${event.id}` }));
    const preview = await keeping.previewFile(await fileOf(copied));
    expect(preview).toMatchObject({ ok: false, problems: [expect.stringContaining('numbers')] });
    expect(await storedChecksum(place)).toBe(before);
    keeping.close();
  });

  test('because nothing is stored here at all, says so', async () => {
    const keeping = await openSafekeeping({
      ...aPlace(),
      indexedDB: undefined as never,
      stores: someStores().stores,
    });
    const preview = await keeping.previewFile(await fileOf(phone()));
    if (!preview.ok) throw new Error('refused');
    await expect(keeping.import(preview.value, 'merge', 'import')).rejects.toThrow(
      'stores nothing',
    );
    keeping.close();
  });
});
