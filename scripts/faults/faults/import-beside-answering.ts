import type { Browser } from '@playwright/test';
import { type Random, seededRandom } from '../../../src/domain/random.ts';
import { encodeBackup } from '../../../src/exchange/backup-file.ts';
import { type FaultSite, withSite } from '../browser/fault-site.ts';
import { pause } from '../browser/killed-profile.ts';
import { openLedgerTab } from '../browser/ledger-tab.ts';
import { person, withBrowser } from '../browser/open-browser.ts';
import type { Fault } from '../fault.ts';
import { filledEvents } from '../page/filled-events.ts';
import { Broken, expectNone, runTrials, seedsFrom } from '../trials.ts';

const eventsInFile = 300;
const actions = 40;
const longestMilliseconds = 400;

const ways = ['merge', 'replace', 'undone'] as const;

export const importBesideAnswering: Fault = {
  name: 'import-beside-answering',
  description:
    'One tab merges a backup, puts it in the place of everything, or takes that back, while another tab goes on answering: what was answered afterwards is there, and before it too unless it was replaced; nothing is torn.',
  amounts: { short: 2, middle: 50, nightly: 1000 },
  run: async (amount, seed, subject) => {
    const device = 'device-of-file-0000000';
    const events = filledEvents(device, eventsInFile);
    const head = { exportedAt: Date.UTC(2026, 10, 1), device, leftOut: 0 };
    const { bytes } = await encodeBackup(head, events);
    const file = { bytes: [...bytes], ids: events.map(({ id }) => id) };
    return withSite(subject, (site) =>
      withBrowser((browser) =>
        runTrials(seedsFrom(seed, amount), (trial) => importOnce({ browser, site, file }, trial)),
      ),
    );
  },
};

interface Scene {
  readonly browser: Browser;
  readonly site: FaultSite;
  readonly file: { readonly bytes: readonly number[]; readonly ids: readonly string[] };
}

async function importOnce({ browser, site, file }: Scene, seed: number) {
  const context = await browser.newContext({ ...person, serviceWorkers: 'block' });
  const random = seededRandom(seed);
  const way = pick(random);
  try {
    const answering = await openLedgerTab(context, site);
    const importing = await openLedgerTab(context, site);
    await answering.call('open');
    const before = await answering.call('act', seed, 10);
    await importing.call('openSafely');
    const going = answering.call('act', seed + 1, actions);
    await pause(random() * longestMilliseconds);
    await importing.call('importFile', file.bytes, way === 'merge' ? 'merge' : 'replace');
    if (way === 'undone') await importing.call('undoImport');
    const during = await going;
    const after = await answering.call('act', seed + 2, 10);
    const wanted = way === 'replace' ? after : [...before, ...during, ...after];
    const fromFile = way === 'undone' ? [] : file.ids;
    const { problems } = await importing.call('examineStored', [...wanted, ...fromFile], {
      isChanged: true,
    });
    expectNone(problems.map((problem) => `${way}: ${problem}`));
    if (way === 'replace') expectSuffix(await answering.call('known'), [...before, ...during]);
    return { [`imports, ${way}`]: 1 };
  } finally {
    await context.close();
  }
}

/** Of what was answered around a replacement the later part is there: whatever came after it. */
function expectSuffix(known: readonly string[], saved: readonly string[]): void {
  const there = new Set(known);
  const first = saved.findIndex((id) => there.has(id));
  const gone = first === -1 ? [] : saved.slice(first).filter((id) => !there.has(id));
  if (gone.length > 0) throw new Broken(`replace: ${gone.length} answers in the middle are gone`);
}

function pick(random: Random) {
  return ways[Math.floor(random() * ways.length)] ?? 'merge';
}
