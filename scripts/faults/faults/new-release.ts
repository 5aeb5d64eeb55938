import { cpSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { nextVersionMark, releaseNextVersion } from '../../../tests/e2e/support/next-version.ts';
import { type FaultSite, withSite } from '../browser/fault-site.ts';
import { untilReady } from '../browser/offline-state.ts';
import { person, withBrowser } from '../browser/open-browser.ts';
import { root } from '../bundle.ts';
import { changeFiles } from '../change-files.ts';
import type { Fault } from '../fault.ts';
import type { Changes } from '../subject.ts';
import { Broken, runTrials, seedsFrom } from '../trials.ts';

/** Tabs that are open when the release comes: one, or two. */
const mostTabs = 2;

export const newRelease: Fault = {
  name: 'new-release',
  description:
    'A new release is installed while one or two tabs are open: every file that they may still load is there, with a network and without, until the person asks for the update; then all tabs can have it.',
  amounts: { short: 0, middle: 2, nightly: 20 },
  run: (amount, seed, subject) =>
    runTrials(seedsFrom(seed, amount), (trial) => {
      const copy = mkdtempSync(join(tmpdir(), 'goldset-site-'));
      cpSync(resolve(root, subject.folder), copy, { recursive: true });
      const tabs = 1 + (trial % mostTabs);
      return withSite({ ...subject, folder: copy }, (site) =>
        withBrowser((browser) => release(browser, site, { tabs, changes: subject.changes })),
      ).finally(() => rmSync(copy, { recursive: true, force: true }));
    }),
};

interface Release {
  /** Open when it comes. */
  readonly tabs: number;
  readonly changes: Changes;
}

async function release(browser: Browser, site: FaultSite, { tabs: count, changes }: Release) {
  const context = await browser.newContext({ ...person, baseURL: site.url });
  const files = globSync('_astro/*', { cwd: site.folder });
  const tabs: Page[] = [];
  for (let number = 0; number < count; number += 1) tabs.push(await openReady(context));
  await releaseNextVersion(site.folder, site.base);
  changeFiles(site.folder, changes);
  const visitor = await context.newPage();
  await visitor.goto('library/');
  // Said when it waits, and also when it is in charge already.
  await visitor.locator('[data-update]').waitFor();
  for (const isOnline of [true, false]) {
    if (!isOnline) await site.stop();
    for (const tab of tabs) {
      const missing = await tab.evaluate(missingFiles, files);
      const where = isOnline ? 'with a network' : 'without a network';
      if (missing.length > 0)
        throw new Broken(`an open tab lacks ${missing.length} files ${where}`);
    }
  }
  await site.start();
  for (const tab of tabs) {
    await tab.bringToFront();
    await tab.getByRole('button', { name: 'Update now' }).click();
    await tab.getByText(nextVersionMark).waitFor();
  }
  await context.close();
  return { 'files looked for': files.length * count * 2 };
}

async function openReady(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto('settings/');
  await untilReady(page);
  return page;
}

/** Runs in the page. */
async function missingFiles(paths: readonly string[]): Promise<string[]> {
  const base = document.documentElement.dataset.base;
  const missing: string[] = [];
  for (const path of paths) {
    // Whether the browser keeps copies of its own is up to the host's headers, and to luck.
    const answer = await fetch(`${base}${path}`, { cache: 'no-store' }).catch(() => null);
    if (!answer?.ok) missing.push(path);
  }
  return missing;
}
