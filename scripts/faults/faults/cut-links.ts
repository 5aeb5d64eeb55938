import { decodeSetLink } from '../../../src/exchange/set-link.ts';
import { sampleLink } from '../decoders/set-link.ts';
import type { Fault } from '../fault.ts';
import { Broken, runTrials, seedsFrom } from '../trials.ts';

export const cutLinks: Fault = {
  name: 'cut-links',
  description:
    'Every prefix of a link to a set, every single character left out, and every letter in the other case: it is refused with a reason, or gives the very set that was sent.',
  amounts: { short: 1, middle: 10, nightly: 200 },
  run: (amount, seed) =>
    runTrials(seedsFrom(seed, amount), async (trial) => {
      const link = await sampleLink(trial);
      const sent = JSON.stringify(await decodeSetLink(link));
      let damages = 0;
      for (const damaged of damagesOf(link)) {
        const result = await decodeSetLink(damaged);
        damages += 1;
        const isFair = result.ok ? JSON.stringify(result) === sent : result.problems.length > 0;
        if (!isFair) throw new Broken(`something else opens from ${damaged.slice(0, 80)} ...`);
      }
      return { 'damaged links': damages };
    }),
};

function* damagesOf(link: string): Generator<string> {
  for (let at = 0; at < link.length; at += 1) {
    yield link.slice(0, at);
    yield link.slice(0, at) + link.slice(at + 1);
    const letter = link.charAt(at);
    const other = letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
    if (other !== letter) yield link.slice(0, at) + other + link.slice(at + 1);
  }
}
