import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, test, vi } from 'vitest';
import { aPlace, type Place } from '../support/a-place.ts';
import { anAnswer } from '../support/an-event.ts';
import { watchStorage } from '../support/storage-calls.ts';

const subject = 'precision-at-low-prevalence';

function opened(request: IDBOpenDBRequest): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** What a later release would leave behind: its schema number, and if it wants a higher native version. */
async function comeFromTheFuture(place: Place, nativeVersion?: number): Promise<void> {
  const database = await opened(place.indexedDB.open(place.name, nativeVersion));
  const store = database.transaction('meta', 'readwrite').objectStore('meta');
  const row = await opened(store.get('ledger') as unknown as IDBOpenDBRequest);
  await opened(store.put({ ...row, schema: 2 }) as unknown as IDBOpenDBRequest);
  database.close();
}

async function contentOf(place: Place): Promise<unknown> {
  const database = await opened(place.indexedDB.open(place.name));
  const content: Record<string, unknown> = { version: database.version };
  for (const name of database.objectStoreNames) {
    const all = database.transaction(name).objectStore(name).getAll();
    content[name] = await opened(all as unknown as IDBOpenDBRequest);
  }
  database.close();
  return content;
}

/** As browsers do when the disk is full: the page is not asked. */
function evict({ indexedDB, name }: Place): void {
  Reflect.get(indexedDB, '_databases').delete(name);
}

describe('data of a later version', () => {
  test.each([
    ['by its native version', 20],
    ['by its schema alone', undefined],
  ])('is recognised %s and left as it is', async (_, nativeVersion) => {
    const place = aPlace();
    const before = await place.open();
    await before.record(anAnswer()).saved;
    before.close();
    await comeFromTheFuture(place, nativeVersion);
    const content = await contentOf(place);

    const ledger = await place.open();
    expect(ledger.status).toEqual({ kind: 'too-new' });
    ledger.record(anAnswer());
    ledger.retry();
    await ledger.rebuild();
    expect(ledger.projection.questions.get(subject)?.answers).toBe(1);
    expect(await contentOf(place)).toEqual(content);
  });

  test('that appears while the page is open stops all writing', async () => {
    const place = aPlace();
    const ledger = await place.open();
    await ledger.record(anAnswer()).saved;
    await comeFromTheFuture(place, 20);
    expect(ledger.status).toEqual({ kind: 'too-new' });
    const content = await contentOf(place);
    ledger.record(anAnswer());
    ledger.retry();
    expect(await ledger.events()).toHaveLength(1);
    expect(await contentOf(place)).toEqual(content);
  });
});

describe('data that has gone', () => {
  test('while the page is open is not taken for a new start', async () => {
    const place = aPlace();
    const ledger = await place.open();
    await ledger.record(anAnswer()).saved;
    await opened(place.indexedDB.deleteDatabase(place.name));
    expect(ledger.status).toEqual({ kind: 'damaged' });
    ledger.record(anAnswer());
    await ledger.events();
    expect(await place.indexedDB.databases()).toEqual([]);
  });

  test('without notice is not begun anew, though Dexie opens it again by itself', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    const storage = watchStorage();
    const place = aPlace();
    const ledger = await place.open();
    await ledger.record(anAnswer()).saved;
    await ledger.events();
    evict(place);
    storage.failAt(1, 'throws InvalidStateError');
    ledger.record(anAnswer());
    await ledger.events();
    expect(ledger.status).toEqual({ kind: 'damaged' });
    expect(await place.indexedDB.databases()).toEqual([]);
  });

  test('without notice, and come back as that of someone else, is not written to', async () => {
    const place = aPlace();
    const ledger = await place.open();
    await ledger.record(anAnswer()).saved;
    const database = await opened(place.indexedDB.open(place.name));
    const meta = database.transaction('meta', 'readwrite').objectStore('meta');
    const someoneElse = { key: 'ledger', device: 'someone-else', schema: 1, head: [] };
    await opened(meta.put(someoneElse) as unknown as IDBOpenDBRequest);
    database.close();
    await ledger.rebuild();
    expect(ledger.status).toEqual({ kind: 'damaged' });
  });

  test('without notice is noticed also where the list of databases never comes', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    const storage = watchStorage();
    const place = aPlace();
    const ledger = await place.open();
    await ledger.record(anAnswer()).saved;
    await ledger.events();
    evict(place);
    vi.spyOn(place.indexedDB, 'databases').mockReturnValue(new Promise(() => {}));
    storage.failAt(1, 'throws InvalidStateError');
    ledger.record(anAnswer());
    await ledger.events();
    expect(ledger.status).toEqual({ kind: 'damaged' });
  });

  test('before the start is noticed when something else remembers the device', async () => {
    const place = aPlace();
    const ledger = await place.open({ expectedDevice: 'device-of-old' });
    expect(ledger.status).toEqual({ kind: 'damaged' });
    ledger.record(anAnswer());
    await ledger.events();
    expect(await place.indexedDB.databases()).toEqual([]);
    expect((await place.open()).status).toEqual({ kind: 'saved' });
  });

  test('is not suspected when the device is still there', async () => {
    const place = aPlace();
    const { deviceId } = await place.open();
    const ledger = await place.open({ expectedDevice: deviceId });
    expect(ledger.status).toEqual({ kind: 'saved' });
  });
});

describe('storage that is missing or denied', () => {
  const failing = {
    'throws on open': () => {
      throw new DOMException('denied', 'SecurityError');
    },
    'fails to open': () => {
      const request = Object.assign(new EventTarget(), {
        onerror: (_: Event) => {},
        error: new DOMException('denied', 'InvalidStateError'),
      });
      request.addEventListener('error', (event) => request.onerror(event));
      queueMicrotask(() => request.dispatchEvent(new Event('error', { cancelable: true })));
      return request;
    },
    'never answers': () => new EventTarget(),
  };

  test.each(Object.entries(failing))(
    'that %s: everything works until the page closes',
    async (_, open) => {
      const indexedDB = Object.assign(Object.create(IDBFactory.prototype), { open });
      indexedDB.databases = undefined;
      const ledger = await aPlace().open({ indexedDB, openDeadlineMilliseconds: 30 });
      expect(ledger.status.kind).toBe('memory-only');
      const { event } = ledger.record(anAnswer());
      await ledger.rate({ id: event.id, subject }, 'easy');
      expect(ledger.projection.questions.get(subject)?.card?.difficulty).toBe(1);
      expect(await ledger.history(subject)).toHaveLength(2);
      await ledger.undo();
      expect(ledger.projection.questions.size).toBe(0);
      await ledger.saveDraft('session', subject, 'lost');
      expect(await ledger.readDraft('session', subject)).toBeNull();
      await ledger.rebuild();
      expect(await ledger.events()).toHaveLength(3);
      expect(ledger.status.kind).toBe('memory-only');
    },
  );

  test('that is not there at all', async () => {
    vi.stubGlobal('indexedDB', undefined);
    const { openLedger } = await import('#storage/ledger-store.ts');
    expect((await openLedger()).status.kind).toBe('memory-only');
    vi.unstubAllGlobals();
  });
});
