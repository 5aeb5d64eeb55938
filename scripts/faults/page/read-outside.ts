import { decodeBenchmark } from '#exchange/benchmark-file.ts';
import { decodeBackup } from '#exchange/read-backup.ts';
import type { Result } from '#exchange/result.ts';
import { decodeSetFile } from '#exchange/set-file.ts';
import { decodeSetLink } from '#exchange/set-link.ts';
import { previewProblems } from './safekeeping-calls.ts';
import { storedText } from './stored-content.ts';

type Read = (bytes: Uint8Array) => Result<unknown> | Promise<Result<unknown>>;

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** By the names of `all-decoders.ts`. */
const readers: Readonly<Record<string, Read>> = {
  'backup file': decodeBackup,
  'benchmark file': (bytes) => decodeBenchmark(textOf(bytes)),
  'set file': decodeSetFile,
  'set link': (bytes) => decodeSetLink(textOf(bytes)),
};

const commonNames = () =>
  [Object.prototype, Array.prototype, Map.prototype].map((it) => Reflect.ownKeys(it).length);

/**
 * Reads what came from outside beside a ledger with something in it. Nothing is taken over before somebody says so.
 * @returns what is wrong about how it went; empty when nothing is
 */
export async function readOutside(
  cases: readonly (readonly [name: string, bytes: readonly number[]])[],
): Promise<string[]> {
  const problems: string[] = [];
  const before = { stored: await storedText(), names: commonNames().join() };
  for (const [name, given] of cases) {
    try {
      const result = await readers[name]?.(Uint8Array.from(given));
      const isTold = result?.ok || (result?.problems.length ?? 0) > 0;
      if (!isTold) problems.push(`${name} refuses without a reason`);
      if (name === 'backup file') await previewProblems(given);
    } catch (error) {
      problems.push(`${name} throws ${error}`);
    }
    if (commonNames().join() !== before.names || 'polluted' in {}) {
      problems.push(`${name} has changed what all objects share`);
    }
  }
  if ((await storedText()) !== before.stored) problems.push('what is stored has changed');
  return problems;
}
