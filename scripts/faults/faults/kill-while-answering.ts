import { seededRandom } from '../../../src/domain/random.ts';
import type { Profile } from '../../../tests/e2e/support/profile.ts';
import type { FaultSite } from '../browser/fault-site.ts';
import { withSite } from '../browser/fault-site.ts';
import { firstPage, onlyLinux, pause, withProfile } from '../browser/killed-profile.ts';
import { type LedgerTab, ledgerTabIn } from '../browser/ledger-tab.ts';
import type { Fault, Outcome } from '../fault.ts';
import { Broken, expectNone, isTimeUp, joinOutcomes, runTrials, seedsFrom } from '../trials.ts';

/** Kills of one profile, each on top of what survived the ones before. */
const killsPerProfile = 20;

/** From the first saved event to the kill. */
const longestMilliseconds = 800;

export const killWhileAnswering: Fault = {
  name: 'kill-while-answering',
  description:
    'Every browser process is killed at a random moment while answers are written: all that was called saved is there, nothing is torn, and the projection is what replay gives.',
  amounts: { short: 4, middle: 60, nightly: 1000 },
  missing: onlyLinux,
  run: (amount, seed, subject) =>
    withSite(subject, async (site) => {
      const outcomes: Outcome[] = [];
      for (let first = 0; first < amount && !isTimeUp(); first += killsPerProfile) {
        const kills = Math.min(killsPerProfile, amount - first);
        const seeds = seedsFrom(seed + first, kills);
        outcomes.push(await withProfile((profile) => killOften(profile, site, seeds)));
      }
      return joinOutcomes(outcomes);
    }),
};

async function killOften(
  profile: Profile,
  site: FaultSite,
  seeds: readonly number[],
): Promise<Outcome> {
  const saved: string[] = [];
  const openTab = async () => ledgerTabIn(await firstPage(await profile.launch()), site);
  let tab = await openTab();
  return runTrials(seeds, async (seed) => {
    const before = saved.length;
    await actUntilKilled(tab, profile, saved, seed);
    tab = await openTab();
    expectNone((await tab.call('examineStored', saved)).problems);
    return { 'saved events looked for': saved.length - before };
  });
}

async function actUntilKilled(
  tab: LedgerTab,
  profile: Profile,
  saved: string[],
  seed: number,
): Promise<void> {
  const random = seededRandom(seed);
  let begin = () => {};
  const isSaving = new Promise<void>((resolve) => {
    begin = resolve;
  });
  await tab.page.exposeBinding('acknowledge', (_, ids: readonly string[]) => {
    saved.push(...ids);
    begin();
  });
  const status = await tab.call('open');
  if (status !== 'saved') throw new Broken(`after the kill the ledger says: ${status}`);
  // Ends with the browser.
  const acting = tab.call('act', seed, 1e9).catch(() => {});
  await Promise.race([isSaving, acting]);
  await pause(random() * longestMilliseconds);
  await profile.kill();
  await acting;
}
