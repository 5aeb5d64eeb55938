import type { Browser, CDPSession, Page } from '@playwright/test';
import { type Random, seededRandom } from '../../../src/domain/random.ts';
import { type FaultSite, withSite } from '../browser/fault-site.ts';
import { openLedgerTab } from '../browser/ledger-tab.ts';
import { person, withBrowser } from '../browser/open-browser.ts';
import { wallDay, zones } from '../clock/zone-clock.ts';
import type { Fault } from '../fault.ts';
import { Broken, expectNone, runTrials, seedsFrom } from '../trials.ts';

const stepsOfAWalk = 25;
const day = 86_400_000;
const year = 365 * day;

/** From the step before: the next question, the next days, a clock set back, a clock set to another year. */
const jumps: readonly ((random: Random) => number)[] = [
  (random) => random() * 60_000,
  (random) => random() * 3 * day,
  (random) => -random() * 2 * day,
  (random) => (random() - 0.5) * 10 * year,
];

export const wrongClock: Fault = {
  name: 'wrong-clock',
  description:
    'A walk of 25 answers while the clock jumps, also back and by years, and the time zone changes: each answer has the day on the wall, their order is that in which they were given, and the projection is what replay gives.',
  amounts: { short: 1, middle: 10, nightly: 400 },
  run: (amount, seed, subject) =>
    withSite(subject, (site) =>
      withBrowser((browser) =>
        runTrials(seedsFrom(seed, amount), (trial) => walk(browser, site, trial)),
      ),
    ),
};

async function walk(browser: Browser, site: FaultSite, seed: number) {
  const random = seededRandom(seed);
  // The zone is set step by step, which does not go together with one for the whole context.
  const { timezoneId: _, ...anywhere } = person;
  const context = await browser.newContext({ ...anywhere, serviceWorkers: 'block' });
  try {
    const tab = await openLedgerTab(context, site);
    const developer = await context.newCDPSession(tab.page);
    await tab.page.clock.install({ time: Date.UTC(2026, 10, 21, 12) });
    await tab.call('open');
    const saved: string[] = [];
    const days: number[] = [];
    let at = Date.UTC(2026, 10, 21, 12);
    for (let step = 0; step < stepsOfAWalk; step += 1) {
      const jump = jumps[Math.floor(random() * jumps.length)];
      at = Math.min(Math.max(at + Math.floor(jump?.(random) ?? 0), Date.UTC(2020)), Date.UTC(2099));
      const zone = zones[Math.floor(random() * zones.length)] ?? 'UTC';
      await moveTo(tab.page, developer, { at, zone });
      const [answered] = await tab.call('answerNow', seed + step);
      if (!answered) throw new Broken('an answer was not saved');
      const wanted = wallDay(zone)(answered.at);
      if (answered.day !== wanted) {
        throw new Broken(
          `${zone} at ${new Date(answered.at).toISOString()}: day ${answered.day}, not ${wanted}`,
        );
      }
      saved.push(answered.id);
      days.push(answered.day);
    }
    const known = (await tab.call('known')).filter((id) => saved.includes(id));
    if (known.join() !== saved.join()) throw new Broken('the answers stand in another order');
    expectNone((await tab.call('examineStored', saved)).problems);
    return { answers: saved.length };
  } finally {
    await context.close();
  }
}

interface When {
  readonly at: number;
  readonly zone: string;
}

async function moveTo(page: Page, developer: CDPSession, { at, zone }: When): Promise<void> {
  // A second zone is only taken after the first was given back.
  await developer.send('Emulation.setTimezoneOverride', { timezoneId: '' });
  await developer.send('Emulation.setTimezoneOverride', { timezoneId: zone });
  await page.clock.setSystemTime(at);
}
