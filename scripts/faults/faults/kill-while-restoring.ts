import { seededRandom } from '../../../src/domain/random.ts';
import { encodeBackup } from '../../../src/exchange/backup-file.ts';
import { eventChecksum } from '../../../src/exchange/event-checksum.ts';
import type { Profile } from '../../../tests/e2e/support/profile.ts';
import { type FaultSite, withSite } from '../browser/fault-site.ts';
import { firstPage, onlyLinux, pause, withCopyOf, withProfile } from '../browser/killed-profile.ts';
import { type LedgerTab, ledgerTabIn } from '../browser/ledger-tab.ts';
import type { Fault } from '../fault.ts';
import { filledEvents } from '../page/filled-events.ts';
import { Broken, expectNone, runTrials, seedsFrom } from '../trials.ts';

const eventsHere = 1500;
const eventsInFile = 1500;

/** The kill may also come a little after the end. */
const shareOfDuration = 1.15;

const ways = ['replace', 'merge'] as const;

export const killWhileRestoring: Fault = {
  name: 'kill-while-restoring',
  description:
    'Every browser process is killed while a backup of 1,500 events is merged or put in the place of what was here: what is stored is the old set or the new one exactly, and a snapshot can be read.',
  amounts: { short: 2, middle: 30, nightly: 300 },
  missing: onlyLinux,
  run: (amount, seed, subject) =>
    withSite(subject, (site) =>
      withProfile(async (profile) => {
        const scene = await prepare(profile, site);
        return runTrials(seedsFrom(seed, amount), (trial) => killOnce(scene, trial));
      }),
    ),
};

interface Scene {
  readonly folder: string;
  readonly site: FaultSite;
  /** The backup file. */
  readonly file: readonly number[];
  /** Of the sets of events. */
  readonly checksums: { readonly before: string; readonly replace: string; readonly merge: string };
  /** That a whole import takes. */
  readonly milliseconds: number;
}

async function prepare(profile: Profile, site: FaultSite): Promise<Scene> {
  const tab = await openTab(profile, site);
  await tab.call('fillLedger', eventsHere);
  await tab.call('open');
  const device = await tab.call('deviceId');
  const before = await tab.call('storedChecksum');
  await profile.close();
  const events = filledEvents('device-of-file-0000000', eventsInFile);
  const { bytes, sha256: replace } = await encodeBackup(
    { exportedAt: Date.UTC(2026, 10, 1), device: 'device-of-file-0000000', leftOut: 0 },
    events,
  );
  const merge = await eventChecksum([...filledEvents(device, eventsHere), ...events]);
  const file = [...bytes];
  const milliseconds = await withCopyOf(profile.folder, async (copy) => {
    const trying = await openTab(copy, site);
    await trying.call('openSafely');
    const started = performance.now();
    await trying.call('importFile', file, 'replace');
    return performance.now() - started;
  });
  return {
    folder: profile.folder,
    site,
    file,
    checksums: { before, replace, merge },
    milliseconds,
  };
}

function killOnce({ folder, site, file, checksums, milliseconds }: Scene, seed: number) {
  return withCopyOf(folder, async (profile) => {
    const random = seededRandom(seed);
    const way = ways[Math.floor(random() * ways.length)] ?? 'replace';
    const importing = await openTab(profile, site);
    await importing.call('openSafely');
    const ended = importing.call('importFile', file, way).catch(() => {});
    await pause(random() * milliseconds * shareOfDuration);
    await profile.kill();
    await ended;
    const tab = await openTab(profile, site);
    const found = await tab.call('storedChecksum');
    const isNew = found === checksums[way];
    if (!isNew && found !== checksums.before)
      throw new Broken(`${way}: neither the old set nor the new`);
    const status = await tab.call('openSafely');
    if (status !== 'saved') throw new Broken(`${way}: the next start ends as ${status}`);
    expectNone((await tab.call('examineStored', [], { isChanged: true })).problems);
    const snapshots = await tab.call('snapshotEvents');
    if (snapshots.includes(null))
      throw new Broken(`${way}: a snapshot is listed and cannot be read`);
    if (isNew && !snapshots.includes(eventsHere)) throw new Broken(`${way}: no snapshot of before`);
    return isNew ? { 'were the new set': 1 } : { 'were the old set': 1 };
  });
}

async function openTab(profile: Profile, site: FaultSite): Promise<LedgerTab> {
  return ledgerTabIn(await firstPage(await profile.launch()), site);
}
