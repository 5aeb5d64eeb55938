import { describe, expect, test, vi } from 'vitest';
import { defineDatabase } from '#storage/database.ts';
import { writeLocalCanary } from '#storage/safekeeping/canary-stores.ts';
import { examineLoss, recoverWith, startAnew } from '#storage/safekeeping/recovery.ts';
import { openSafekeeping } from '#storage/safekeeping/safekeeping.ts';
import { readStoredEvents } from '#storage/stored-events.ts';
import { aPlace, type Place } from '../../support/a-place.ts';
import { anAnswer } from '../../support/an-event.ts';
import { someStores } from '../../support/other-stores.ts';

vi.spyOn(console, 'warn').mockReturnValue();

/** As browsers do with a damaged database, or when the disk is full: the page is not asked. */
function evict({ indexedDB, name }: Place): void {
  Reflect.get(indexedDB, '_databases').delete(name);
}

async function isThere({ indexedDB, name }: Place): Promise<boolean> {
  return (await indexedDB.databases()).some((it) => it.name === name);
}

/** Someone who answered three questions, and whose browser has written all that belongs to it. */
async function someone() {
  const place = aPlace();
  const kept = someStores();
  const options = { ...place, stores: kept.stores };
  const ledger = await place.open(options);
  for (const subject of ['one', 'two', 'three']) {
    await ledger.record(anAnswer({ subject })).saved;
  }
  await vi.waitFor(() => expect(kept.folder.entries_.has('canary.json')).toBe(true));
  await vi.waitFor(() => expect(snapshotsIn(kept).length).toBeGreaterThan(0));
  ledger.close();
  return { place, kept, options };
}

function snapshotsIn({ folder }: ReturnType<typeof someStores>): string[] {
  const snapshots = folder.entries_.get('snapshots');
  return snapshots && 'entries_' in snapshots ? [...snapshots.entries_.keys()] : [];
}

async function snapshotEvents(options: Parameters<typeof openSafekeeping>[0]) {
  const keeping = await openSafekeeping(options);
  const [newest] = await keeping.snapshots();
  const preview = newest && (await keeping.previewSnapshot(newest));
  keeping.close();
  return preview?.ok ? preview.value.backup.events : [];
}

describe('an emptied database', () => {
  test('is recognised, written to by nobody, and comes back from the newest snapshot', async () => {
    const { place, options } = await someone();
    evict(place);
    const ledger = await place.open(options);
    expect(ledger.status).toEqual({ kind: 'damaged' });
    ledger.record(anAnswer());
    await ledger.events();
    expect(await isThere(place)).toBe(false);
    expect(await examineLoss(options)).toMatchObject({ canary: { answers: 3 }, left: null });
    expect(await isThere(place)).toBe(false);

    const events = await snapshotEvents(options);
    expect((await recoverWith(events, options)).answers).toBe(events.length);
    const recovered = await place.open(options);
    expect(recovered.status).toEqual({ kind: 'saved' });
    await recovered.record(anAnswer()).saved;
    expect(await recovered.events()).toHaveLength(events.length + 1);
  });

  test.each(['local storage', 'the files'])('is recognised by %s alone', async (left) => {
    const { place, kept, options } = await someone();
    evict(place);
    if (left === 'the files') kept.kept.clear();
    else kept.folder.entries_.clear();
    expect((await place.open(options)).status).toEqual({ kind: 'damaged' });
  });

  test('with nothing that remembers it is a first visit', async () => {
    const { place, kept, options } = await someone();
    evict(place);
    kept.kept.clear();
    kept.folder.entries_.clear();
    expect((await place.open(options)).status).toEqual({ kind: 'saved' });
  });

  test('is begun anew only when that is chosen, and the snapshots stay', async () => {
    const { place, kept, options } = await someone();
    evict(place);
    await startAnew(options);
    const ledger = await place.open(options);
    expect(ledger.status).toEqual({ kind: 'saved' });
    expect(await ledger.events()).toEqual([]);
    expect(snapshotsIn(kept).length).toBeGreaterThan(0);
    expect(await examineLoss(options)).toMatchObject({ canary: null });
  });

  test('is told even when the first words of a new database were already written', async () => {
    const { place, options } = await someone();
    evict(place);
    const { stores: _, ...blind } = options;
    (await place.open(blind)).close();
    expect((await place.open(options)).status).toEqual({ kind: 'damaged' });
  });
});

describe('a browser that opens no database any more', () => {
  test('says so, and changes nothing of what is kept beside it', async () => {
    const { kept, options } = await someone();
    const before = snapshotsIn(kept);
    const refuse = () => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    };
    const indexedDB: IDBFactory = Object.create(options.indexedDB, {
      open: { value: refuse },
      deleteDatabase: { value: refuse },
    });
    const report = await examineLoss({ ...options, indexedDB });
    expect(report).toMatchObject({ canary: { answers: 3 }, left: null, canWrite: false });
    await expect(recoverWith([], { ...options, indexedDB })).rejects.toThrow();
    expect(snapshotsIn(kept)).toEqual(before);
  });

  test('is not suspected where one is only missing, and nothing is left of the look', async () => {
    const { place, options } = await someone();
    evict(place);
    expect(await examineLoss(options)).toMatchObject({ left: null, canWrite: true });
    const left = (await place.indexedDB.databases()).map(({ name }) => name);
    expect(left).not.toContain('goldset-probe');
    expect(left).not.toContain(place.name);
  });
});

describe('a database that lost its latest events', () => {
  async function cut() {
    const { place, kept, options } = await someone();
    const stored = (await readStoredEvents(place))?.events ?? [];
    const last = stored.find(({ seq }) => seq === 3);
    const database = defineDatabase(place);
    await database.open();
    await database.events.delete(last?.id ?? '');
    await database.meta.update('ledger', { head: [[last?.device ?? '', 2]] });
    database.close();
    return { place, kept, options };
  }

  test('is recognised, and gives no number twice once the person goes on', async () => {
    const { place, options } = await cut();
    expect((await place.open(options)).status).toEqual({ kind: 'damaged' });
    expect(await examineLoss(options)).toMatchObject({ canary: { seq: 3 }, left: {} });
    await recoverWith([], options);
    const ledger = await place.open(options);
    expect(ledger.status).toEqual({ kind: 'saved' });
    await ledger.record(anAnswer()).saved;
    await ledger.rebuild();
    expect((await ledger.events()).map(({ seq }) => seq)).toEqual([1, 2, 4]);
  });

  test('is not suspected when only the quick store is of another mind', async () => {
    const { place, kept, options } = await someone();
    const old = { device: 'device-of-old', seq: 900, answers: 800, at: 1 };
    writeLocalCanary(kept.stores, place.name, old);
    expect((await place.open(options)).status).toEqual({ kind: 'saved' });
  });
});

describe('a database that is lost while the page is open', () => {
  test('freezes the page before the next answer', async () => {
    const { place, options } = await someone();
    const ledger = await place.open(options);
    const { connections } = Reflect.get(place.indexedDB, '_databases').get(place.name);
    evict(place);
    // What a browser tells a page whose data it has cleared.
    for (const connection of connections) {
      for (const { type, callback } of connection.listeners) if (type === 'close') callback();
    }
    await vi.waitFor(() => expect(ledger.status).toEqual({ kind: 'damaged' }));
    ledger.record(anAnswer());
    await ledger.events();
    expect(await isThere(place)).toBe(false);
  });
});

describe('before a migration', () => {
  test('a snapshot is taken of what is there', async () => {
    const { place, kept, options } = await someone();
    const rows = (await readStoredEvents(place))?.events ?? [];
    evict(place);
    await new Promise<void>((resolve) => {
      const request = place.indexedDB.open(place.name, 5);
      request.onupgradeneeded = () => {
        const store = request.result.createObjectStore('events', { keyPath: 'id' });
        for (const row of rows) store.add(row);
      };
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
    place.clock.advance(1000);
    await place.open(options);
    const names = snapshotsIn(kept).filter((name) => name.includes('.migration.'));
    expect(names).toEqual([expect.stringContaining('.3-events.3-answers.')]);
  });
});
