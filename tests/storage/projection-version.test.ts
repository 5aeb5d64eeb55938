import { expect, test } from 'vitest';
import { aPlace } from '../support/a-place.ts';
import { anAnswer, someParameters } from '../support/an-event.ts';

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

test('rows of an earlier version of the projections are worked out anew, and nothing is set aside', async () => {
  const place = aPlace();
  const before = await place.open();
  await before.record(anAnswer({ measured: someParameters, certainty: 'high' })).saved;
  const { questions } = before.projection;
  before.close();

  const database = await done(place.indexedDB.open(place.name));
  const stores = database.transaction(['meta', 'questionPages'], 'readwrite');
  const meta = stores.objectStore('meta');
  const { projections: _, ...row } = await done(meta.get('ledger'));
  await done(meta.put(row));
  const pages = stores.objectStore('questionPages');
  const [{ evidence: __, ...page }] = await done(pages.getAll());
  await done(pages.put(page));
  database.close();

  const ledger = await place.open();
  expect(ledger.projection.questions).toEqual(questions);
  expect(ledger.quarantined).toBe(0);
  ledger.close();
});
