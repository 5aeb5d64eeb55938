import { seededRandom } from '../../../src/domain/random.ts';
import { decoders } from '../all-decoders.ts';
import type { Decoder } from '../decoders/decoder.ts';
import { breakBytes } from './broken-bytes.ts';
import { lieOnce, someLies } from './lying-values.ts';

/** Cases made of one valid file before the next is taken. */
const casesPerSample = 200;

export interface HostileCase {
  readonly decoder: Decoder;
  readonly bytes: Uint8Array;
}

/** Makes cases by their seeds. Case n is for decoder n modulo their number, so that each has its share. */
export function hostileCases(): (seed: number) => Promise<HostileCase> {
  const sampleOf = keptSamples();
  const lies = someLies(1);
  return async (seed) => {
    const decoder = decoders[seed % decoders.length];
    if (!decoder) throw new Error('Inconsistent: there are no decoders');
    const random = seededRandom(seed);
    const { value, packed } = await sampleOf(decoder, Math.floor(seed / casesPerSample));
    const isLie = random() < 0.5;
    const bytes = isLie
      ? await decoder.pack(lieOnce(value, lies, random))
      : breakBytes(packed, random);
    return { decoder, bytes };
  };
}

interface Sample {
  readonly value: unknown;
  readonly packed: Uint8Array;
}

const mostKept = 100;

function keptSamples() {
  const kept = new Map<string, Sample>();
  return async (decoder: Decoder, number: number): Promise<Sample> => {
    const key = `${decoder.name} ${number}`;
    const known = kept.get(key);
    if (known) return known;
    if (kept.size > mostKept) kept.clear();
    const value = await decoder.sample(number);
    const sample = { value, packed: await decoder.pack(value) };
    kept.set(key, sample);
    return sample;
  };
}
