import { withSite } from '../browser/fault-site.ts';
import { openLedgerTab } from '../browser/ledger-tab.ts';
import { person, withBrowser } from '../browser/open-browser.ts';
import type { Fault } from '../fault.ts';
import { hostileCases } from '../hostile/hostile-case.ts';
import { expectNone, runTrials, seedsFrom } from '../trials.ts';

export const hostileFilesInBrowser: Fault = {
  name: 'hostile-files-in-browser',
  description:
    'The same hostile files, read in a browser beside a ledger: each ends with a value or a reason, and nothing that is stored has changed.',
  amounts: { short: 60, middle: 300, nightly: 5000 },
  run: (amount, seed, subject) =>
    withSite(subject, (site) =>
      withBrowser(async (browser) => {
        const context = await browser.newContext({ ...person, serviceWorkers: 'block' });
        const tab = await openLedgerTab(context, site);
        await tab.call('open');
        await tab.call('act', seed, 50);
        await tab.call('close');
        await tab.call('openSafely');
        const caseOf = hostileCases();
        return runTrials(seedsFrom(seed, amount), async (trial) => {
          const { decoder, bytes } = await caseOf(trial);
          expectNone(await tab.call('readOutside', [[decoder.name, [...bytes]]]));
          return undefined;
        });
      }),
    ),
};
