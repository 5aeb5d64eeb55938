import { gunzipSync, gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CarriedEvent } from '#domain/ledger/carried-event.ts';
import { encodeBackup } from '#exchange/backup-file.ts';
import { eventChecksum } from '#exchange/event-checksum.ts';
import { decodeBackup } from '#exchange/read-backup.ts';
import { aLedger } from '../support/a-ledger.ts';
import { aDevice, anAnswer, aSession } from '../support/an-event.ts';
import { propertyRuns } from '../support/property-runs.ts';

const head = { exportedAt: Date.UTC(2026, 10, 29), device: 'device-a', leftOut: 0 };

function someEvents(): CarriedEvent[] {
  const device = aDevice();
  device.happen(aSession('accuracy-paradox'));
  device.happen(anAnswer({ subject: 'accuracy-paradox' }));
  device.happen(anAnswer({ subject: 'golden-set', response: { format: 'skipped' } }));
  return device.events;
}

/** As a later release may write it: another kind, another schema, fields that nobody here knows. */
const ofLater: CarriedEvent = {
  ...(someEvents()[0] as CarriedEvent),
  id: 'later-1',
  device: 'device-b',
  schema: 3,
  kind: 'mood-set',
  ...{ mood: { deep: [1, null, 'calm'] } },
};

async function textOf(events = someEvents()): Promise<string> {
  const { bytes } = await encodeBackup(head, events);
  return gunzipSync(bytes).toString('utf8');
}

/** A file with other events, and a checksum that fits them. */
async function fileWith(events: readonly unknown[]): Promise<Uint8Array> {
  const sha256 = await eventChecksum(events as CarriedEvent[]);
  const file = { ...JSON.parse(await textOf()), events, sha256 };
  return Buffer.from(JSON.stringify(file));
}

describe('a backup', () => {
  test('comes back as it was, event by event, also what this version does not know', async () => {
    await fc.assert(
      fc.asyncProperty(aLedger(), async (ledger) => {
        const events = [...ledger, ofLater];
        const { bytes, sha256 } = await encodeBackup(head, events);
        const decoded = await decodeBackup(bytes);
        expect(decoded).toEqual({ ok: true, value: { ...head, sha256, events } });
      }),
      { numRuns: propertyRuns(30) },
    );
  });

  test('is gzip of JSON that people can read, with its counts', async () => {
    const text = await textOf();
    expect(JSON.parse(text)).toMatchObject({
      kind: 'goldset-backup',
      version: 1,
      exportedAt: head.exportedAt,
      devices: ['device-a'],
      schema: 1,
      counts: { answered: 2, 'session-started': 1 },
    });
    expect(text.split('\n').filter((line) => line.startsWith('{"id"'))).toHaveLength(3);
  });

  test('may be unpacked, indented or reordered by other programs', async () => {
    const file = JSON.parse(await textOf());
    file.events.reverse();
    const decoded = await decodeBackup(Buffer.from(JSON.stringify(file, null, 4)));
    expect(decoded.ok).toBe(true);
  });

  test('of an empty ledger is a backup too', async () => {
    const { bytes } = await encodeBackup(head, []);
    expect(await decodeBackup(bytes)).toMatchObject({ ok: true, value: { events: [] } });
  });

  test('has a checksum that does not depend on the order', async () => {
    const events = someEvents();
    expect(await eventChecksum(events.toReversed())).toBe(await eventChecksum(events));
    expect(await eventChecksum(events.slice(1))).not.toBe(await eventChecksum(events));
  });
});

describe('a backup that is refused', () => {
  const first = someEvents()[0] as CarriedEvent;

  test.each<[string, (file: Record<string, unknown>) => unknown, string]>([
    ['is another file', () => ({ hello: 1 }), 'not a Goldset backup'],
    ['is a list', () => [1, 2], 'not a Goldset backup'],
    ['is of another kind', (file) => ({ ...file, kind: 'goldset-set' }), 'not a Goldset backup'],
    ['is of a later version', (file) => ({ ...file, version: 2 }), 'update the app'],
    ['is of no version', (file) => ({ ...file, version: '1' }), 'which version'],
    ['has no events', ({ events: _, ...file }) => file, 'incomplete'],
    ['has no date', (file) => ({ ...file, exportedAt: '2026' }), 'incomplete'],
    ['has no checksum', (file) => ({ ...file, sha256: 7 }), 'incomplete'],
    ['lost an event', (file) => ({ ...file, events: someEvents().slice(1) }), 'checksum'],
    [
      'has another credit than it was written with',
      (file) => ({ ...file, events: someEvents().with(1, { ...first, id: 'x', seq: 9 }) }),
      'checksum',
    ],
  ])('%s', async (_, change, problem) => {
    const changed = change(JSON.parse(await textOf()));
    const result = await decodeBackup(gzipSync(JSON.stringify(changed)));
    expect(result).toMatchObject({ ok: false, problems: [expect.stringContaining(problem)] });
  });

  test.each<[string, unknown, string]>([
    ['null', null, 'event 1'],
    ['no id', { ...first, id: undefined }, 'event 1'],
    ['a number as id', { ...first, id: 7 }, 'event 1'],
    ['an endless id', { ...first, id: 'x'.repeat(201) }, 'event 1'],
    ['a number beyond all numbers', { ...first, seq: 1e300 }, 'event 1'],
    ['half a number', { ...first, seq: 1.5 }, 'event 1'],
    ['a time that is text', { ...first, at: '2026-11-29' }, 'event 1'],
    ['no schema', { ...first, schema: 0 }, 'event 1'],
  ])('holds an event with %s', async (_, event, problem) => {
    const result = await decodeBackup(await fileWith([event]));
    expect(result).toMatchObject({ ok: false, problems: [expect.stringContaining(problem)] });
  });

  test.each(['__proto__', 'constructor', 'prototype'])('has a field named %s', async (name) => {
    const text = JSON.stringify([first]).replace('{', `{"${name}":{"polluted":true},`);
    const result = await decodeBackup(await fileWith(JSON.parse(text)));
    expect(result).toMatchObject({ ok: false, problems: [expect.stringContaining('event 1')] });
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('has an event twice, or two with one number', async () => {
    const twice = await decodeBackup(await fileWith([first, first]));
    expect(twice).toMatchObject({ ok: false, problems: [expect.stringContaining('twice')] });
    const alike = await decodeBackup(await fileWith([first, { ...first, id: 'other' }]));
    expect(alike).toMatchObject({ ok: false, problems: [expect.stringContaining('number')] });
  });

  test('is any file with a byte changed, or else says the very same', async () => {
    const { bytes } = await encodeBackup(head, someEvents());
    const plain = Buffer.from(await textOf());
    await fc.assert(
      fc.asyncProperty(fc.boolean(), fc.nat(), fc.nat(255), async (packed, place, byte) => {
        const changed = Uint8Array.from(packed ? bytes : plain);
        changed[place % changed.length] = byte;
        const result = await decodeBackup(changed);
        if (result.ok) expect(result.value.events).toEqual(someEvents());
        else expect(result.problems).toHaveLength(1);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: propertyRuns(200) },
    );
  });
});
