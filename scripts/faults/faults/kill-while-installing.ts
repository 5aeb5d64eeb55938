import { seededRandom } from '../../../src/domain/random.ts';
import { type FaultSite, withSite } from '../browser/fault-site.ts';
import { firstPage, onlyLinux, pause, withProfile } from '../browser/killed-profile.ts';
import { cachedPaths, untilReady, untilSettled } from '../browser/offline-state.ts';
import type { Fault } from '../fault.ts';
import { notCached, type OfflineEntries, offlineEntries } from '../offline-entries.ts';
import { Broken, runTrials, seedsFrom } from '../trials.ts';

/** The kill may also come a little after the end. */
const shareOfDuration = 1.1;

export const killWhileInstalling: Fault = {
  name: 'kill-while-installing',
  description:
    'Every browser process is killed while the app is saved for offline use: without a network nothing is called ready that is not there, and the next visit saves the rest.',
  amounts: { short: 1, middle: 8, nightly: 100 },
  missing: onlyLinux,
  run: (amount, seed, subject) =>
    withSite(subject, async (site) => {
      const entries = offlineEntries(subject.folder);
      const milliseconds = await durationOf(site);
      return runTrials(seedsFrom(seed, amount), (trial) => {
        const after = seededRandom(trial)() * milliseconds * shareOfDuration;
        return killOnce(site, entries, after);
      });
    }),
};

/** From the first look at the page until it says that everything is saved. */
function durationOf(site: FaultSite): Promise<number> {
  return withProfile(async (profile) => {
    const page = await firstPage(await profile.launch());
    await page.goto(`${site.url}settings/`, { waitUntil: 'commit' });
    const started = performance.now();
    await untilReady(page);
    return performance.now() - started;
  }, {});
}

function killOnce(site: FaultSite, entries: OfflineEntries, milliseconds: number) {
  const options = { serviceWorkers: 'allow', baseURL: site.url } as const;
  return withProfile(async (profile) => {
    const open = async () => firstPage(await profile.launch());
    const visited = await open();
    await visited.goto('settings/', { waitUntil: 'commit' });
    await pause(milliseconds);
    await profile.kill();

    await site.stop();
    const offline = await open();
    // Without a worker yet there is nothing to see.
    const isThere = await offline.goto('settings/').then(Boolean, () => false);
    if (isThere && (await untilSettled(offline)) === 'ready') {
      const missing = notCached(entries, await cachedPaths(offline, site.url));
      if (missing.length > 0)
        throw new Broken(`called ready after the kill, without ${missing[0]}`);
    }
    await site.start();
    const online = await offline.context().newPage();
    await online.goto('library/');
    await untilReady(online);
    const missing = notCached(entries, await cachedPaths(online, site.url));
    if (missing.length > 0) throw new Broken(`the next visit leaves out ${missing.slice(0, 3)}`);
    await site.stop();
    await online.goto('practice/?mode=rapid&minutes=5&start');
    await online.locator('[data-question]').waitFor();
    await site.start();
    return isThere ? { 'opened offline after the kill': 1 } : { 'had nothing installed yet': 1 };
  }, options);
}
