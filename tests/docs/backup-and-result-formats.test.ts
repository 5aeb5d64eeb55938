import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { encodeBackup } from '#exchange/backup-file.ts';
import { decodeBackup } from '#exchange/read-backup.ts';
import { decodeResult } from '#exchange/read-result.ts';
import { encodeResult, resultDetails } from '#exchange/result-file.ts';
import { resultOf } from '#exchange/write-result.ts';
import { aProfile, someEntries } from '../support/a-profile.ts';
import { aDevice, anAnswer, aSession } from '../support/an-event.ts';

function schemaOf(kind: string) {
  const schema = JSON.parse(readFileSync(`docs/file-formats/${kind}.schema.json`, 'utf8'));
  return new Ajv2020({ strict: false }).compile(schema);
}

// biome-ignore lint/suspicious/noExplicitAny: it is made wrong on purpose
type Changed = any;

describe('a backup', () => {
  const isBackup = schemaOf('goldset-backup');

  async function aFile(): Promise<Changed> {
    const device = aDevice();
    device.happen(aSession('accuracy-paradox'));
    device.happen(anAnswer());
    const head = { exportedAt: Date.UTC(2026, 10, 29), device: 'device-a', leftOut: 0 };
    const { bytes } = await encodeBackup(head, device.events);
    return JSON.parse(gunzipSync(bytes).toString('utf8'));
  }

  test('fits its schema', async () => {
    expect(isBackup(await aFile()), JSON.stringify(isBackup.errors)).toBe(true);
  });

  test.each([
    ['another kind', { kind: 'other' }],
    ['a later version', { version: 2 }],
    ['no device', { device: '' }],
    ['no count of what was left out', { leftOut: -1 }],
    ['no checksum', { sha256: null }],
    ['events that are no list', { events: {} }],
    ['an event without fields', { events: [{}] }],
  ])('with %s is refused by schema and decoder alike', async (_, changed) => {
    const file = { ...(await aFile()), ...changed };
    expect(isBackup(file)).toBe(false);
    expect((await decodeBackup(new TextEncoder().encode(JSON.stringify(file)))).ok).toBe(false);
  });
});

describe('a result', () => {
  const isResult = schemaOf('goldset-result');
  const aFile = (detail: (typeof resultDetails)[number]): Changed => {
    const choice = { detail, alias: 'Heron', expires: null, set: null };
    const profile = aProfile({ metrics: { right: 6 }, judges: { wrong: 3 } });
    return JSON.parse(encodeResult(resultOf(profile, someEntries(3), choice)));
  };

  test.each(resultDetails)('with %s fits its schema', (detail) => {
    expect(isResult(aFile(detail)), JSON.stringify(isResult.errors)).toBe(true);
  });

  test.each([
    ['another kind', { kind: 'other' }],
    ['a later version', { version: 2 }],
    ['another detail', { detail: 'all' }],
    ['no date', { writtenOn: 'today' }],
    ['a long alias', { alias: 'x'.repeat(41) }],
    ['another band', { band: 'expert' }],
    ['answers that are no list', { answers: {} }],
  ])('with %s is refused by schema and decoder alike', (_, changed) => {
    const file = { ...aFile('answers'), ...changed };
    expect(isResult(file)).toBe(false);
    expect(decodeResult(JSON.stringify(file)).ok).toBe(false);
  });
});
