import * as fc from 'fast-check';
import type { LedgerEvent } from '../../../src/domain/ledger/event.ts';
import { mergeEvents } from '../../../src/domain/ledger/merge.ts';
import { replay } from '../../../src/domain/ledger/projection.ts';
import { seededRandom, shuffled } from '../../../src/domain/random.ts';
import { aLedger } from '../../../tests/support/a-ledger.ts';
import type { Fault } from '../fault.ts';
import { canonical } from '../page/canonical.ts';
import { Broken, runTrials, seedsFrom } from '../trials.ts';

const devices = ['device-a', 'device-b', 'device-c', 'device-d'];
const mostActions = 200;

export const mergedLedgers: Fault = {
  name: 'merged-ledgers',
  description:
    'Up to four devices, each with up to 200 actions, merged in parts, in any order, some of it twice and some cut off: the events are the same and so is all that follows from them.',
  amounts: { short: 60, middle: 1000, nightly: 20_000 },
  run: (amount, seed) =>
    runTrials(seedsFrom(seed, amount), (trial) => {
      const random = seededRandom(trial);
      const count = 1 + Math.floor(random() * devices.length);
      const ledgers = devices.slice(0, count).flatMap((device, index) => {
        const any = aLedger(device, Math.floor(random() * mostActions));
        return fc.sample(any, { seed: trial * devices.length + index, numRuns: 1 });
      });
      expectMerge(ledgers, random);
      return { events: ledgers.flat().length };
    }),
};

function expectMerge(ledgers: readonly LedgerEvent[][], random: () => number): void {
  const all = mergeEvents(...ledgers);
  const parts = ledgers.flatMap((events) => {
    const at = Math.floor(random() * events.length);
    return [events.slice(0, at), events.slice(at)];
  });
  const again = ledgers[Math.floor(random() * ledgers.length)] ?? [];
  const cut = again.slice(0, Math.floor(random() * again.length));
  let merged: LedgerEvent[] = [];
  for (const part of shuffled([...parts, again, cut], random)) merged = mergeEvents(merged, part);
  if (idsOf(merged) !== idsOf(all)) throw new Broken('merging in parts gives other events');
  if (canonical(replay(merged)) !== canonical(replay(all))) {
    throw new Broken('the same events, merged in another order, give other numbers');
  }
}

function idsOf(events: readonly LedgerEvent[]): string {
  return events
    .map(({ id }) => id)
    .sort()
    .join();
}
