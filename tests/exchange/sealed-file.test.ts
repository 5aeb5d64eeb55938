import { describe, expect, test } from 'vitest';
import {
  isSealed,
  iterationRange,
  sealFile,
  sealProblemInWords,
  unsealFile,
} from '#exchange/sealed-file.ts';

const passphrase = 'four plain words here';
const text = '{ "kind": "goldset-result", "alias": "Hérön" }\n';
const sealed = await sealFile(text, 'goldset-result', passphrase);
const file: Record<string, unknown> = JSON.parse(sealed);

const changed = (change: Record<string, unknown>) => JSON.stringify({ ...file, ...change });

async function problemOf(sealedText: string, word = passphrase): Promise<string> {
  const unsealed = await unsealFile(sealedText, word);
  return unsealed.ok ? 'opened' : unsealed.problem;
}

/** One bit of one character changed, so that it is another of the same alphabet. */
function flipped(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  const [first = '', ...rest] = String(value);
  return [first === 'A' ? 'B' : 'A', ...rest].join('');
}

describe('a sealed file', () => {
  test('gives back with the passphrase what was put in', async () => {
    expect(isSealed(sealed)).toBe(true);
    expect(await unsealFile(sealed, passphrase)).toEqual({
      ok: true,
      holds: 'goldset-result',
      text,
    });
  });

  test('shows nothing of what is inside', () => {
    expect(sealed).not.toContain('alias');
    expect(Object.keys(file)).toEqual([
      'kind',
      'version',
      'holds',
      'cipher',
      'derivation',
      'iterations',
      'salt',
      'nonce',
      'text',
    ]);
  });

  test('stays closed to another passphrase', async () => {
    expect(await problemOf(sealed, 'four plain words her')).toBe('wrong-passphrase');
  });

  test('takes a passphrase as it is meant, however it was composed', async () => {
    const composed = await sealFile(text, 'goldset-result', 'caf\u00e9 au lait');
    expect((await unsealFile(composed, 'cafe\u0301 au lait')).ok).toBe(true);
  });

  test('has another salt and nonce each time', async () => {
    const again = JSON.parse(await sealFile(text, 'goldset-result', passphrase));
    expect(again.salt).not.toBe(file.salt);
    expect(again.nonce).not.toBe(file.nonce);
    expect(again.text).not.toBe(file.text);
  });

  test.each(Object.keys(file))('is refused with its %s changed', async (name) => {
    expect(await problemOf(changed({ [name]: flipped(file[name]) }))).not.toBe('opened');
  });

  test.each(Object.keys(file))('is refused without its %s', async (name) => {
    expect(await problemOf(changed({ [name]: undefined }))).not.toBe('opened');
  });

  test('is refused with a field more in its head', async () => {
    expect(await problemOf(changed({ hint: 'our usual word' }))).toBe('damaged-header');
  });

  test('is refused cut short', async () => {
    const short = String(file.text).slice(0, 8);
    expect(await problemOf(changed({ text: short }))).toBe('damaged-header');
    expect(await problemOf(sealed.slice(0, -20))).toBe('not-sealed');
  });

  test.each([iterationRange.most + 1, 2 ** 31, 1e15, iterationRange.fewest - 1, 1])(
    'asking for %d iterations is refused at once',
    async (iterations) => {
      const start = performance.now();
      expect(await problemOf(changed({ iterations }))).toBe('iterations');
      // The fewest take some tenths of a second; this takes no derivation at all.
      expect(performance.now() - start).toBeLessThan(50);
    },
  );

  test.each([-1, 0.5, '600000', null, Number.MAX_VALUE])(
    'with %s for iterations is damaged or refused',
    async (iterations) => {
      expect(['damaged-header', 'iterations']).toContain(await problemOf(changed({ iterations })));
    },
  );

  test('of a later version asks for an update', async () => {
    expect(await problemOf(changed({ version: 2 }))).toBe('newer-version');
    expect(sealProblemInWords('newer-version')).toContain('update');
  });
});
