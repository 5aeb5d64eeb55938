import { seededRandom } from '../../../src/domain/random.ts';
import type { Profile } from '../../../tests/e2e/support/profile.ts';
import { type FaultSite, withSite } from '../browser/fault-site.ts';
import { firstPage, withCopyOf, withProfile } from '../browser/killed-profile.ts';
import { type LedgerTab, ledgerTabIn } from '../browser/ledger-tab.ts';
import { damages, databaseFiles } from '../damage-files.ts';
import type { Fault } from '../fault.ts';
import { Broken, expectNone, runTrials, seedsOver } from '../trials.ts';

const kinds = Object.keys(damages);
const actions = 60;

export const damagedFiles: Fault = {
  name: 'damaged-files',
  description:
    'The files of the database are cut, zeroed, flipped or deleted while the browser is closed: it is noticed or did no harm, nobody is taken for a new person, and the latest snapshot brings its events back.',
  amounts: { short: 2, middle: kinds.length, nightly: 120 },
  run: (amount, seed, subject) =>
    withSite(subject, (site) =>
      withProfile(async (profile) => {
        const saved = await practise(profile, site, seed);
        const seeds = seedsOver(Math.max(kinds.length, amount), seed, amount);
        return runTrials(seeds, (trial) =>
          withCopyOf(profile.folder, (copy) => damageOnce(copy, { site, saved, seed: trial })),
        );
      }),
    ),
};

/** Answers, up to the end of a session, which takes a snapshot. */
async function practise(
  profile: Profile,
  site: FaultSite,
  seed: number,
): Promise<readonly string[]> {
  const tab = await openTab(profile, site);
  await tab.call('open');
  const saved = [...(await tab.call('act', seed, actions))];
  saved.push(...(await tab.call('endSession')));
  await tab.call('openSafely');
  await tab.page.waitForFunction(snapshotIsThere);
  await profile.close();
  return saved;
}

interface Scene {
  readonly site: FaultSite;
  readonly saved: readonly string[];
  readonly seed: number;
}

async function damageOnce(profile: Profile, { site, saved, seed }: Scene) {
  const kind = kinds[seed % kinds.length] ?? '';
  damages[kind]?.(databaseFiles(profile.folder), seededRandom(seed));
  const tab = await openTab(profile, site);
  const status = await tab.call('openSafely');
  if (status === 'saved') {
    const { problems } = await tab.call('examineStored', saved);
    expectNone(problems.map((problem) => `${kind}: opened as if nothing had been, but ${problem}`));
    return { 'did no harm': 1 };
  }
  if (status !== 'damaged') throw new Broken(`${kind}: opened as ${status}`);
  const before = await tab.call('storedText').catch(() => 'unreadable');
  await tab.call('open');
  await tab.call('actUnsaved', seed, 3);
  const after = await tab.call('storedText').catch(() => 'unreadable');
  if (after !== before) throw new Broken(`${kind}: written to before anyone decided`);
  const { ids, isRestored } = await tab.call('recoverFromSnapshot');
  if (ids.length === 0) throw new Broken(`${kind}: no snapshot can be read`);
  if (!isRestored) {
    const isOver = !(await tab.call('opensDatabases'));
    if (!isOver) throw new Broken(`${kind}: the snapshot could not be put back`);
    return { 'noticed, no database opens any more, the snapshot can be read': 1 };
  }
  const again = await tab.call('openSafely');
  if (again !== 'saved') throw new Broken(`${kind}: after the recovery it opens as ${again}`);
  const { problems } = await tab.call('examineStored', ids, { isChanged: true });
  expectNone(problems.map((problem) => `${kind}: after the recovery ${problem}`));
  return { 'noticed, and brought back': 1 };
}

async function openTab(profile: Profile, site: FaultSite): Promise<LedgerTab> {
  return ledgerTabIn(await firstPage(await profile.launch()), site);
}

/** Runs in the page. */
async function snapshotIsThere(): Promise<boolean> {
  const root = await navigator.storage.getDirectory();
  try {
    const folder = await root.getDirectoryHandle('goldset');
    const snapshots = await folder.getDirectoryHandle('snapshots');
    for await (const [name, handle] of snapshots.entries()) {
      // Its name is there before its bytes are.
      const isWritten = handle instanceof FileSystemFileHandle && (await handle.getFile()).size > 0;
      if (name.endsWith('.gz') && isWritten) return true;
    }
  } catch {
    return false;
  }
  return false;
}
