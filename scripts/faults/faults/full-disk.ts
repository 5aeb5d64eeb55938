import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FaultSite, withSite } from '../browser/fault-site.ts';
import { firstPage, pause, withProfile } from '../browser/killed-profile.ts';
import { type LedgerTab, ledgerTabIn } from '../browser/ledger-tab.ts';
import type { Fault } from '../fault.ts';
import { Broken, expectNone, runTrials, seedsFrom } from '../trials.ts';

const megabytes = 60;
const snapshotMilliseconds = 2000;

/** Room that is left on the disk when writing begins: less than many notes need. */
const roomBytes = 600_000;

export const fullDisk: Fault = {
  name: 'full-disk',
  description:
    'The disk that holds the browser’s profile is really full: nothing is torn, what was not saved is said, it is saved once there is room, and after the next start all of it is there or comes back from the snapshot taken then.',
  amounts: { short: 0, middle: 1, nightly: 10 },
  missing: () => {
    const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
    return isRoot ? null : 'only root can mount a small disk';
  },
  run: (amount, seed, subject) =>
    withSite(subject, (site) =>
      runTrials(seedsFrom(seed, amount), (trial) =>
        withDisk((disk) => fillDisk(site, disk, trial)),
      ),
    ),
};

async function withDisk<T>(work: (disk: string) => Promise<T>): Promise<T> {
  const disk = mkdtempSync(join(tmpdir(), 'goldset-disk-'));
  run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', disk);
  try {
    return await work(disk);
  } finally {
    run('umount', '-l', disk);
    rmSync(disk, { recursive: true, force: true });
  }
}

function fillDisk(site: FaultSite, disk: string, seed: number) {
  const ballast = join(disk, 'ballast');
  const work = withProfile(
    async (profile) => {
      const tab = await ledgerTabIn(await firstPage(await profile.launch()), site);
      await tab.call('open');
      const early = await tab.call('act', seed, 5);
      const { bavail, bsize } = statfsSync(disk);
      writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - roomBytes), 1));
      const { isFull, saved, recorded } = await tab.call('writeUntilFull', 'note', seed);
      if (!isFull) throw new Broken('the disk was not full');
      rmSync(ballast);
      const status = await tab.call('retryUntilSaved');
      if (status !== 'saved') throw new Broken(`with room again it says ${status}`);
      const all = [...early, ...recorded];
      expectNone((await tab.call('examineStored', all)).problems);
      // The copy that is taken now that there is room.
      await pause(snapshotMilliseconds);
      await profile.close();
      const again = await ledgerTabIn(await firstPage(await profile.launch()), site);
      await expectKept(again, all);
      return { 'writes before it was full': saved.length };
    },
    { serviceWorkers: 'block' },
    join(disk, 'profile'),
  );
  return work.finally(() => rmSync(ballast, { force: true }));
}

/** Chromium may find the log of its database torn where the disk was full, and empties it; then the copy has it all. */
async function expectKept(tab: LedgerTab, ids: readonly string[]): Promise<void> {
  if ((await tab.call('openSafely')) === 'damaged') {
    const { ids: inSnapshot, isRestored } = await tab.call('recoverFromSnapshot');
    if (!isRestored) throw new Broken('emptied by the browser, and no snapshot to put back');
    const missing = ids.filter((id) => !inSnapshot.includes(id)).length;
    if (missing > 0) throw new Broken(`emptied by the browser, and ${missing} not in the snapshot`);
  }
  expectNone((await tab.call('examineStored', ids, { isChanged: true })).problems);
}

function run(command: string, ...given: readonly string[]): void {
  const { status, stderr } = spawnSync(command, given, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} failed: ${stderr}`);
}
