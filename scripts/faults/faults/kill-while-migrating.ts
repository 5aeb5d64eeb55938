import { seededRandom } from '../../../src/domain/random.ts';
import type { Profile } from '../../../tests/e2e/support/profile.ts';
import { type FaultSite, withSite } from '../browser/fault-site.ts';
import { firstPage, onlyLinux, pause, withCopyOf, withProfile } from '../browser/killed-profile.ts';
import { type LedgerTab, ledgerTabIn } from '../browser/ledger-tab.ts';
import { bundle } from '../bundle.ts';
import type { Fault } from '../fault.ts';
import { laterSchema } from '../later-schema.ts';
import type { SchemaState } from '../page/schema-state.ts';
import { Broken, expectNone, runTrials, seedsFrom } from '../trials.ts';

const rows = { few: 4000, many: 20_000 };
const patient = { openDeadlineMilliseconds: 120_000, deadlineMilliseconds: 120_000 };

export const killWhileMigrating: Fault = {
  name: 'kill-while-migrating',
  description:
    'Every browser process is killed while 20,000 events are brought to the next schema (4,000 in the short form): all rows are of the old one or all are of the new one, and the next start finishes.',
  amounts: { short: 1, middle: 20, nightly: 300 },
  missing: onlyLinux,
  run: (amount, seed, subject) =>
    withSite(subject, async (site) => {
      const module = 'scripts/faults/page/ledger-page.ts';
      site.offer('next', await bundle(module, [...subject.patches, ...laterSchema(2)]));
      return withProfile(async (profile) => {
        const count = amount < 10 ? rows.few : rows.many;
        const old = await fillProfile(profile, site, count);
        return runTrials(seedsFrom(seed, amount), (trial) =>
          killOnce(profile.folder, site, { ...old, count, seed: trial }),
        );
      });
    }),
};

/** Leaves a profile with data of the product's own schema, and says how long a migration of it takes. */
async function fillProfile(profile: Profile, site: FaultSite, count: number) {
  const tab = await openTab(profile, site, 'ledger');
  await tab.call('fillLedger', count);
  await profile.close();
  const milliseconds = await withCopyOf(profile.folder, async (copy) => {
    const next = await openTab(copy, site, 'next');
    const started = performance.now();
    await next.call('open', patient);
    return performance.now() - started;
  });
  return { milliseconds };
}

interface Kill {
  readonly count: number;
  readonly seed: number;
  /** That a whole migration takes. */
  readonly milliseconds: number;
}

function killOnce(folder: string, site: FaultSite, { count, seed, milliseconds }: Kill) {
  return withCopyOf(folder, async (profile) => {
    const migrating = await openTab(profile, site, 'next');
    const opening = migrating.call('open', patient).catch(() => {});
    await pause(seededRandom(seed)() * milliseconds);
    await profile.kill();
    await opening;
    const tab = await openTab(profile, site, 'next');
    const left = wholeSchema(await tab.call('schemaState'), count);
    const status = await tab.call('open', patient);
    if (status !== 'saved') throw new Broken(`the next start ends with: ${status}`);
    const now = wholeSchema(await tab.call('schemaState'), count);
    if (now !== 2) throw new Broken('the next start did not finish the migration');
    expectNone((await tab.call('examineStored', [])).problems);
    return left === 1 ? { 'left all old': 1 } : { 'left all new': 1 };
  });
}

/** @throws when the data is between two schemas */
function wholeSchema(
  { nativeVersion, schema, events, tables }: SchemaState,
  count: number,
): number {
  const isWhole =
    events[schema] === count &&
    Math.floor(nativeVersion / 10) === schema &&
    tables.includes('faultMarks') === schema > 1;
  if (!isWhole)
    throw new Broken(`between schemas: ${JSON.stringify({ nativeVersion, schema, events })}`);
  return schema;
}

async function openTab(profile: Profile, site: FaultSite, module: string): Promise<LedgerTab> {
  return ledgerTabIn(await firstPage(await profile.launch()), site, module);
}
