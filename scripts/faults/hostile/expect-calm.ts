import type { Decoder } from '../decoders/decoder.ts';
import { Broken } from '../trials.ts';

/** A person waits for it, and may have a slow phone. */
const mostMilliseconds = 200;

/** For each byte of a large file: 50 ms a megabyte. */
const millisecondsPerByte = 50e-6;

const mostRepeats = 4;

const builtIns = [Object.prototype, Array.prototype, String.prototype, Map.prototype];
const namesBefore = builtIns.map((it) => Reflect.ownKeys(it).length);

export type Verdict = 'refused' | 'accepted';

/**
 * Decodes: it ends with a value or with sentences, in time, and nothing that all objects share has changed.
 *
 * @throws Broken
 */
export async function expectCalm(decoder: Decoder, bytes: Uint8Array): Promise<Verdict> {
  const most = Math.max(mostMilliseconds, bytes.length * millisecondsPerByte);
  let { result, milliseconds } = await timed(decoder, bytes);
  // What is slow on a busy machine is not slow every time.
  for (let again = 0; again < mostRepeats && milliseconds > most; again += 1) {
    ({ result, milliseconds } = await timed(decoder, bytes));
  }
  if (milliseconds > most) {
    throw new Broken(`${decoder.name} takes ${Math.round(milliseconds)} ms`);
  }
  const names = builtIns.map((it) => Reflect.ownKeys(it).length);
  if (names.join() !== namesBefore.join() || 'polluted' in {}) {
    throw new Broken(`${decoder.name} has changed what all objects share`);
  }
  if (result.ok) return 'accepted';
  const isTold =
    result.problems.length > 0 &&
    result.problems.every((problem) => typeof problem === 'string' && problem.length > 0);
  if (!isTold) throw new Broken(`${decoder.name} refuses without a reason`);
  return 'refused';
}

async function timed({ name, decode }: Decoder, bytes: Uint8Array) {
  const started = performance.now();
  try {
    const result = await decode(bytes);
    return { result, milliseconds: performance.now() - started };
  } catch (error) {
    throw new Broken(`${name} throws ${error}`);
  }
}
