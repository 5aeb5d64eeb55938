import { decoders } from '../all-decoders.ts';
import type { Decoder } from '../decoders/decoder.ts';
import type { Fault, Outcome } from '../fault.ts';
import { expectCalm } from '../hostile/expect-calm.ts';
import { hostileCases } from '../hostile/hostile-case.ts';
import { worstFiles } from '../hostile/worst-files.ts';
import { Broken, joinOutcomes, runTrials, seedsFrom } from '../trials.ts';

export const hostileFiles: Fault = {
  name: 'hostile-files',
  description:
    'Files and links with bytes changed, with lies in any field and sums that fit, and the worst that anybody has tried: each decoder ends with a value or with a reason, in less than 200 ms, and changes nothing that all objects share.',
  amounts: { short: 8000, middle: 100_000, nightly: 1_000_000 },
  run: async (amount, seed) => {
    const outcomes: Outcome[] = [];
    for (const decoder of decoders) outcomes.push(await tryWorst(decoder));
    const caseOf = hostileCases();
    const random = await runTrials(seedsFrom(seed, amount), async (trial) => {
      const { decoder, bytes } = await caseOf(trial);
      return { [await expectCalm(decoder, bytes)]: 1 };
    });
    return joinOutcomes([...outcomes, random]);
  },
};

/** The same file, as some programs write it. */
const sameFile = 'a byte order mark and the file';

async function tryWorst(decoder: Decoder): Promise<Outcome> {
  const files = [...(await worstFiles(decoder))];
  return runTrials(seedsFrom(0, files.length), async (index) => {
    const [name, bytes] = files[index] ?? ['', new Uint8Array()];
    const verdict = await expectCalm(decoder, bytes);
    if (verdict === 'accepted' && name !== sameFile) {
      throw new Broken(`${decoder.name} accepts ${name}`);
    }
    return undefined;
  });
}
