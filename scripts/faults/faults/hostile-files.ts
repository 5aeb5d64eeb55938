import { seededRandom } from '../../../src/domain/random.ts';
import { decoders } from '../all-decoders.ts';
import type { Decoder } from '../decoders/decoder.ts';
import type { Fault } from '../fault.ts';
import { breakBytes } from '../hostile/broken-bytes.ts';
import { expectCalm } from '../hostile/expect-calm.ts';
import { lieOnce, someLies } from '../hostile/lying-values.ts';
import { worstFiles } from '../hostile/worst-files.ts';
import { Broken, joinOutcomes, runTrials, seedsFrom } from '../trials.ts';

/** Cases made of one valid file before the next is taken. */
const casesPerSample = 200;

export const hostileFiles: Fault = {
  name: 'hostile-files',
  description:
    'Files and links with bytes changed, with lies in any field and sums that fit, and the worst that anybody has tried: each decoder ends with a value or with a reason, in less than 200 ms, and changes nothing that all objects share.',
  amounts: { short: 8000, middle: 100_000, nightly: 1_000_000 },
  run: async (amount, seed) => {
    const worst = await joinOutcomes(await Promise.all(decoders.map(tryWorst)));
    const random = await runTrials(seedsFrom(seed, amount), fuzz());
    return joinOutcomes([worst, random]);
  },
};

async function tryWorst(decoder: Decoder) {
  const files = [...(await worstFiles(decoder))];
  return runTrials(seedsFrom(0, files.length), async (index) => {
    const [name, bytes] = files[index] ?? ['', new Uint8Array()];
    if (
      (await expectCalm(decoder, bytes)) === 'accepted' &&
      name !== 'a byte order mark and the file'
    ) {
      throw new Broken(`${decoder.name} accepts ${name}`);
    }
    return undefined;
  });
}

/** Trial n is of decoder n modulo their number, so that each has its share. */
function fuzz() {
  const kept = new Map<string, { readonly value: unknown; readonly packed: Uint8Array }>();
  const lies = someLies(1);
  const sampleFor = async (decoder: Decoder, seed: number) => {
    const number = Math.floor(seed / casesPerSample);
    const key = `${decoder.name} ${number}`;
    const known = kept.get(key);
    if (known) return known;
    if (kept.size > 100) kept.clear();
    const value = await decoder.sample(number);
    const sample = { value, packed: await decoder.pack(value) };
    kept.set(key, sample);
    return sample;
  };
  return async (seed: number) => {
    const decoder = decoders[seed % decoders.length];
    if (!decoder) throw new Error('Inconsistent: there are no decoders');
    const random = seededRandom(seed);
    const { value, packed } = await sampleFor(decoder, seed);
    const isLie = random() < 0.5;
    const bytes = isLie
      ? await decoder.pack(lieOnce(value, lies, random))
      : breakBytes(packed, random);
    return { [`${await expectCalm(decoder, bytes)}`]: 1 };
  };
}
