import { describe, expect, test, vi } from 'vitest';
import { wantsSnapshot } from '#domain/safekeeping/snapshot-timing.ts';
import { decodeBackup } from '#exchange/read-backup.ts';
import { readSnapshotName, snapshotName } from '#storage/safekeeping/snapshot-name.ts';
import {
  dropOlderSnapshots,
  keepSnapshot,
  listSnapshots,
  readSnapshotBytes,
} from '#storage/safekeeping/snapshot-store.ts';
import { takeSnapshot } from '#storage/safekeeping/take-snapshot.ts';
import { aPlace } from '../../support/a-place.ts';
import { anAnswer } from '../../support/an-event.ts';
import { FakeFolder, someStores } from '../../support/other-stores.ts';
import { watchStorage } from '../../support/storage-calls.ts';

const facts = { reason: 'half-hour', events: 12, answers: 10 } as const;
const bytes = new TextEncoder().encode('a backup file');

describe('snapshots', () => {
  test('are a backup file that anyone can open', async () => {
    const place = aPlace();
    const { stores } = someStores();
    const ledger = await place.open();
    await ledger.record(anAnswer()).saved;
    const { deviceId } = ledger;
    const request = { place, stores, device: place.device, deviceId, reason: 'check' } as const;
    const snapshot = await takeSnapshot(request);
    expect(snapshot).toMatchObject({ reason: 'check', events: 1, answers: 1 });
    const read = snapshot && (await readSnapshotBytes(stores, snapshot));
    expect(read && (await decodeBackup(read))).toMatchObject({
      ok: true,
      value: { device: deviceId, events: await ledger.events() },
    });
  });

  test('are listed newest first, and thinned as they grow old', async () => {
    const { stores } = someStores();
    const { clock } = aPlace();
    for (let day = 0; day < 40; day += 1) {
      await keepSnapshot(stores, clock, { ...facts, at: clock.now() }, bytes);
      clock.advanceDays(1);
    }
    const listed = await listSnapshots(stores, clock);
    expect(listed.map(({ at }) => at)).toEqual(listed.map(({ at }) => at).sort((a, b) => b - a));
    expect(listed.length).toBeGreaterThanOrEqual(10);
    expect(listed.length).toBeLessThanOrEqual(14);
    expect(await dropOlderSnapshots(stores, clock)).toBe(listed.length - 1);
    expect(await listSnapshots(stores, clock)).toEqual(listed.slice(0, 1));
  });

  test('that are damaged are of no use, and do no harm', async () => {
    const { stores, folder } = someStores();
    const { clock } = aPlace();
    const kept = await keepSnapshot(stores, clock, { ...facts, at: clock.now() }, bytes);
    const snapshots = folder.entries_.get('snapshots');
    if (!(snapshots instanceof FakeFolder)) throw new Error('no folder');
    snapshots.entries_.set(kept.name, new TextEncoder().encode('a bAckup file'));
    snapshots.entries_.set('notes.txt', bytes);
    expect(await readSnapshotBytes(stores, kept)).toBeNull();
    expect(await listSnapshots(stores, clock)).toEqual([kept]);
  });

  test('cost none of the older ones when there is no room for another', async () => {
    const { stores, folder } = someStores();
    const { clock } = aPlace();
    const first = await keepSnapshot(stores, clock, { ...facts, at: clock.now() }, bytes);
    clock.advanceDays(400);
    folder.problem = new DOMException('no room', 'QuotaExceededError');
    await expect(keepSnapshot(stores, clock, { ...facts, at: clock.now() }, bytes)).rejects.toThrow(
      'no room',
    );
    expect(await listSnapshots(stores, clock)).toEqual([first]);
  });

  test('are not taken of nothing', async () => {
    const place = aPlace();
    const { stores } = someStores();
    const request = {
      place,
      stores,
      device: place.device,
      deviceId: 'x',
      reason: 'check',
    } as const;
    expect(await takeSnapshot(request)).toBeNull();
    expect(await place.indexedDB.databases()).toEqual([]);
  });

  test('tell what they are by their name alone', () => {
    const all = { ...facts, at: 1_795_000_000_000, bytes: 7, sha256: 'a'.repeat(64) };
    const name = snapshotName(all);
    expect(readSnapshotName(name, () => 60)).toMatchObject({ ...all, name });
    for (const other of ['canary.json', `${name}.crswap`, name.replace('half-hour', 'whim')]) {
      expect(readSnapshotName(other, () => 60)).toBeNull();
    }
  });
});

describe('the time for a snapshot', () => {
  const minute = 60_000;

  test.each([
    [29, 'answer', false],
    [30, 'answer', true],
    [4, 'session', false],
    [5, 'session', true],
    [0, 'refused', true],
    [-10, 'answer', false],
    [-60 * 24 * 365, 'answer', true],
  ] as const)('%s minutes after the last one, saved (%s): %s', (ago, occasion, wants) => {
    const at = 1_000_000 * minute;
    const newest = { at: at - ago * minute, answers: 100 };
    expect(wantsSnapshot(newest, { at, answers: 110, occasion })).toBe(wants);
  });

  test('comes at once when saving had failed before', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    const storage = watchStorage();
    const place = aPlace();
    const { stores } = someStores();
    const ledger = await place.open({ stores });
    await ledger.record(anAnswer()).saved;
    await vi.waitFor(async () => expect(await listSnapshots(stores, place.device)).toHaveLength(1));
    storage.failWrites('aborts for want of space');
    place.clock.advance(minute);
    const late = ledger.record(anAnswer());
    await ledger.events();
    expect(ledger.status.kind).toBe('unsaved');
    storage.mend();
    ledger.retry();
    await late.saved;
    await vi.waitFor(async () => {
      const [newest] = await listSnapshots(stores, place.device);
      expect(newest).toMatchObject({ reason: 'refused', events: 2 });
    });
  });

  test('comes early for somebody new: whenever there is twice as much', () => {
    const moment = (answers: number) => ({ at: 1, answers, occasion: 'answer' as const });
    expect(wantsSnapshot(null, moment(0))).toBe(false);
    expect(wantsSnapshot(null, moment(1))).toBe(true);
    expect(wantsSnapshot({ at: 1, answers: 1 }, moment(1))).toBe(false);
    expect(wantsSnapshot({ at: 1, answers: 1 }, moment(2))).toBe(true);
    expect(wantsSnapshot({ at: 1, answers: 2 }, moment(3))).toBe(false);
    expect(wantsSnapshot({ at: 1, answers: 2 }, moment(4))).toBe(true);
  });

  test('comes by itself while someone answers', async () => {
    const place = aPlace();
    const { stores } = someStores();
    const ledger = await place.open({ stores });
    const count = async () => (await listSnapshots(stores, place.clock)).length;
    for (let answers = 1; answers <= 4; answers += 1) {
      place.clock.advance(minute);
      await ledger.record(anAnswer()).saved;
      const wanted = { 1: 1, 2: 2, 3: 2, 4: 3 }[answers];
      await vi.waitFor(async () => expect(await count()).toBe(wanted));
    }
    place.clock.advance(31 * minute);
    await ledger.record(anAnswer()).saved;
    await vi.waitFor(async () => expect(await count()).toBe(4));
    expect((await listSnapshots(stores, place.clock))[0]).toMatchObject({ answers: 5 });
  });
});
