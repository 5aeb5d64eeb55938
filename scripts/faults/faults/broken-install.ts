import type { ServerResponse } from 'node:http';
import type { Browser, Page } from '@playwright/test';
import {
  answerBadly,
  isFetched,
  type NetworkFailure,
  networkFailures,
} from '../browser/bad-network.ts';
import { type FaultSite, withSite } from '../browser/fault-site.ts';
import { cachedPaths, untilReady, untilSettled, wrongInCache } from '../browser/offline-state.ts';
import { person, withBrowser } from '../browser/open-browser.ts';
import type { Fault } from '../fault.ts';
import { notCached, type OfflineEntries, offlineEntries } from '../offline-entries.ts';
import { Broken, runTrials, seedsOver } from '../trials.ts';

/** Asked for by pages themselves, while no worker answers them. */
const readByPages = 'bank/catalogue.json';

interface Break {
  readonly path: string;
  readonly how: NetworkFailure;
  readonly once: boolean;
}

interface Scene {
  readonly browser: Browser;
  readonly site: FaultSite;
  readonly entries: OfflineEntries;
}

export const brokenInstall: Fault = {
  name: 'broken-install',
  description:
    'While the app is saved for offline use one of its files answers 404, 500, not at all, half, with a portal’s page, or never; once or until the next visit: it is not called ready before it is, the next visit fetches only what is missing, and then all of it is there.',
  amounts: { short: 4, middle: 24, nightly: 100_000 },
  run: (amount, seed, subject) =>
    withSite(subject, (site) =>
      withBrowser((browser) => {
        const entries = offlineEntries(subject.folder);
        const breaks = breaksOf(entries);
        return runTrials(seedsOver(breaks.length, seed, amount), async (trial) => {
          const it = breaks[trial % breaks.length];
          if (it) await breakInstall({ browser, site, entries }, it);
          return undefined;
        });
      }),
    ),
};

function breaksOf({ shell, content }: OfflineEntries): Break[] {
  return [...shell, ...content].flatMap((path) =>
    networkFailures.flatMap((how) => [true, false].map((once) => ({ path, how, once }))),
  );
}

/** The seed of the first trial that is such a break. */
export function breakNumber(folder: string, isWanted: (it: Break) => boolean): number {
  return breaksOf(offlineEntries(folder)).findIndex(isWanted);
}

async function breakInstall({ browser, site, entries }: Scene, it: Break): Promise<void> {
  const context = await browser.newContext({ ...person, baseURL: site.url });
  const network = breakNetwork(site, it);
  try {
    const page = await context.newPage();
    await page.goto('settings/');
    const said = await untilSettled(page, it.how === 'hang');
    const before = await cachedPaths(page, site.url);
    const missing = notCached(entries, before);
    if (said === 'ready' && missing.length > 0) {
      throw new Broken(
        `called ready, with ${missing.length} files missing, ${missing[0]} one of them`,
      );
    }
    const wrong = said === 'ready' ? await wrongInCache(page, site, entries.files) : [];
    if (wrong.length > 0) throw new Broken(`called ready, with something else for ${wrong[0]}`);
    await page.close();
    network.mend();
    await visitAgain(await context.newPage(), { site, entries, before });
    const again = network.fetched.filter((path) => path !== readByPages && before.includes(path));
    if (again.length > 0) throw new Broken(`fetched again: ${again.slice(0, 3)}`);
  } catch (error) {
    const often = it.once ? 'once' : 'until the next visit';
    throw new Broken(
      `${it.path} ${it.how} ${often}: ${error instanceof Error ? error.message : error}`,
    );
  } finally {
    await context.close();
    network.end();
  }
}

/** Things are well again: everything is saved now. */
async function visitAgain(
  page: Page,
  { site, entries }: { site: FaultSite; entries: OfflineEntries; before: readonly string[] },
): Promise<void> {
  await page.goto('settings/');
  await untilReady(page);
  const missing = notCached(entries, await cachedPaths(page, site.url));
  if (missing.length > 0) throw new Broken(`the next visit leaves out ${missing.slice(0, 3)}`);
  await site.stop();
  try {
    await page.goto('practice/?mode=rapid&minutes=5&start');
    await page.locator('[data-question]').waitFor();
  } finally {
    await site.start();
  }
}

/** Breaks one file; counts what is fetched after it was mended. */
function breakNetwork(site: FaultSite, { path, how, once }: Break) {
  const held = new Set<ServerResponse>();
  const fetched: string[] = [];
  let left = once ? 1 : Number.POSITIVE_INFINITY;
  let isMended = false;
  site.fault = (request, response) => {
    const asked = (request.url ?? '').replace(site.base, '').split('?')[0] ?? '';
    if (isMended && isFetched(request)) fetched.push(asked);
    if (isMended || asked !== path || !isFetched(request) || left === 0) return false;
    left -= 1;
    if (how === 'hang') held.add(response);
    answerBadly(how, response);
    return true;
  };
  return {
    fetched,
    mend: () => {
      isMended = true;
      for (const response of held) response.destroy();
    },
    end: () => {
      site.fault = null;
      for (const response of held) response.destroy();
    },
  };
}
