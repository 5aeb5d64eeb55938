import type { Browser, BrowserContext } from '@playwright/test';
import { type FaultSite, withSite } from '../browser/fault-site.ts';
import { type LedgerTab, openLedgerTab } from '../browser/ledger-tab.ts';
import { person, withBrowser } from '../browser/open-browser.ts';
import { bundle } from '../bundle.ts';
import type { Fault } from '../fault.ts';
import { laterSchema } from '../later-schema.ts';
import { Broken, expectNone, runTrials, seedsOver } from '../trials.ts';

const schemas = [1, 2, 3, 4, 5] as const;

/** Every earlier schema with every later one. */
const pairs = schemas.flatMap((older) =>
  schemas.filter((newer) => newer > older).map((newer) => [older, newer] as const),
);

interface Meeting {
  readonly context: BrowserContext;
  open(schema: number): Promise<LedgerTab>;
  readonly older: number;
  readonly newer: number;
  readonly seed: number;
}

const meetings: readonly ((meeting: Meeting) => Promise<void>)[] = [bothOpen, rolledBack, blocked];

export const oldBesideNew: Fault = {
  name: 'old-beside-new',
  description:
    'A tab of one release beside a tab of a later one, an app that was rolled back, and a page that makes way for nobody: the older one writes nothing into newer data, still shows its own, and nothing is lost.',
  amounts: { short: 3, middle: 30, nightly: 300 },
  run: (amount, seed, subject) =>
    withSite(subject, async (site) => {
      for (const schema of schemas) {
        const patches = [...subject.patches, ...laterSchema(schema)];
        site.offer(`schema-${schema}`, await bundle('scripts/faults/page/ledger-page.ts', patches));
      }
      const places = pairs.length * meetings.length;
      const seeds =
        amount > places ? seedsOver(amount, seed, amount) : seedsOver(places, seed, amount);
      return withBrowser((browser) => runTrials(seeds, (trial) => meet(browser, site, trial)));
    }),
};

async function meet(browser: Browser, site: FaultSite, seed: number): Promise<undefined> {
  const [older, newer] = pairs[seed % pairs.length] ?? [1, 2];
  const meeting = meetings[Math.floor(seed / pairs.length) % meetings.length] ?? bothOpen;
  const context = await browser.newContext({ ...person, serviceWorkers: 'block' });
  const open = (schema: number) => openLedgerTab(context, site, `schema-${schema}`);
  try {
    await meeting({ context, open, older, newer, seed });
  } catch (error) {
    throw new Broken(`${meeting.name}, schema ${older} and ${newer}: ${error}`);
  } finally {
    await context.close();
  }
}

async function bothOpen({ open, older, newer, seed }: Meeting): Promise<void> {
  const before = await open(older);
  await expectStatus(before, 'saved');
  const saved = [...(await before.call('act', seed, 5))];
  const shown = await before.call('shown');
  const after = await open(newer);
  await expectStatus(after, 'saved');
  if ((await before.call('shown')) !== shown) throw new Broken('the old tab lost what it showed');
  await expectNothingWritten(before, after, seed);
  if ((await before.call('status')) !== 'too-new') throw new Broken('the old tab does not say so');
  const late = await open(older);
  await expectStatus(late, 'too-new');
  await expectNothingWritten(late, after, seed + 1);
  saved.push(...(await after.call('act', seed, 5)));
  expectNone((await after.call('examineStored', saved)).problems);
}

async function rolledBack({ open, older, newer, seed }: Meeting): Promise<void> {
  const before = await open(newer);
  await expectStatus(before, 'saved');
  const saved = await before.call('act', seed, 5);
  await before.call('close');
  const rolled = await open(older);
  await expectStatus(rolled, 'too-new');
  await expectNothingWritten(rolled, before, seed);
  const again = await open(newer);
  await expectStatus(again, 'saved');
  expectNone((await again.call('examineStored', saved)).problems);
}

async function blocked({ open, older, newer, seed }: Meeting): Promise<void> {
  const before = await open(older);
  await expectStatus(before, 'saved');
  const saved = await before.call('act', seed, 5);
  await before.call('close');
  await before.call('holdOn');
  const waiting = await open(newer);
  const status = await waiting.call('open', { openDeadlineMilliseconds: 400 });
  if (status === 'saved') throw new Broken('a migration went on under an open connection');
  await before.call('letGo');
  const again = await open(newer);
  await expectStatus(again, 'saved');
  expectNone((await again.call('examineStored', saved)).problems);
}

async function expectStatus(tab: LedgerTab, wanted: string): Promise<void> {
  const status = await tab.call('open');
  if (status !== wanted) throw new Broken(`opened as ${status}, not ${wanted}`);
}

/** @param witness reads what is stored; its own ledger writes nothing meanwhile */
async function expectNothingWritten(
  writer: LedgerTab,
  witness: LedgerTab,
  seed: number,
): Promise<void> {
  const before = await witness.call('storedText');
  await writer.call('actUnsaved', seed, 5);
  if ((await witness.call('storedText')) !== before)
    throw new Broken('an old tab wrote into new data');
}
