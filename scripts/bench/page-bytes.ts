/**
 * What a page weighs over the network, in bytes after brotli: its HTML, the style sheets, scripts and manifest that it
 * names, and all that these scripts import statically, islands and late scripts included. Fonts
 * and images are not counted, nor what scripts import dynamically: that loads once the page is readable.
 *
 * And what the scripts of a site weigh together, each file by itself, as it is fetched: all of them, and those of the
 * main job, which is to practise, to look something up and to read a question. The latter are all that its pages can
 * ever load, however rare: their scripts with everything that these import, statically or not, and the service worker.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { lateScriptsOf } from '../late-scripts/late-scripts.ts';
import { everyModuleOf, staticModulesOf } from '../site-modules.ts';
import {
  type BuiltPage,
  type BuiltSite,
  fileBehind,
  inlineScriptsOf,
  readBuiltSite,
  type Tag,
  tagsOf,
} from './built-page.ts';

export interface PageBytes {
  readonly path: string;
  readonly total: number;
  /** Scripts in files and in the page itself. */
  readonly javaScript: number;
  /** The files it is made of besides its HTML. */
  readonly files: readonly string[];
}

export interface SiteBytes {
  readonly pages: readonly PageBytes[];
  readonly mainJobJavaScript: number;
  /** Every script of the site, also those that are loaded late, and the service worker. */
  readonly allJavaScript: number;
}

export interface PageBudget {
  readonly total: number;
  readonly javaScript: number;
}

const kilobyte = 1000;

export const budgets = {
  reading: { total: 25 * kilobyte, javaScript: 4 * kilobyte },
  /** Up to the first answer. */
  player: { total: 45 * kilobyte, javaScript: 20 * kilobyte },
  /** A whole collection on one page, to be searched with the browser's own means. */
  collection: { total: 40 * kilobyte, javaScript: 4 * kilobyte },
  /** A whole collection and what is done with it. */
  workbench: { total: 65 * kilobyte, javaScript: 23 * kilobyte },
  /** Where somebody stands, drawn from the ledger after the first paint. */
  profile: { total: 25 * kilobyte, javaScript: 15 * kilobyte },
  mainJobJavaScript: 129 * kilobyte,
  /** Every room together; a page loads its own. */
  allJavaScript: 238 * kilobyte,
} as const;

/** Every other page is for reading. */
const pageBudgets: Readonly<Record<string, PageBudget>> = {
  '': budgets.player,
  'practice/': budgets.player,
  'measure/': budgets.player,
  'library/': budgets.player,
  'settings/': budgets.player,
  'glossary/': budgets.collection,
  'certifications/': budgets.collection,
  'levels/': budgets.workbench,
  'levels/benchmark/': budgets.player,
  'scorecard/': budgets.player,
  'sets/': budgets.workbench,
  'plan/': budgets.player,
  'profile/': budgets.profile,
};

/** Hidden on a first visit, so that they are not loaded. */
const islandsOfLaterVisits = ['TodayIsland'];

export function budgetOf(path: string): PageBudget {
  return pageBudgets[path] ?? budgets.reading;
}

export function measurePages(folder: string): SiteBytes {
  const site = readBuiltSite(folder);
  const weights = new Map<string, number>();
  const weigh = (file: string) => {
    const weight = weights.get(file) ?? brotliBytes(readFileSync(join(folder, file)));
    weights.set(file, weight);
    return weight;
  };
  const scripts = globSync('**/*.js', { cwd: folder });
  const ofMainJob = scriptsOfMainJob(site);
  return {
    pages: site.pages.map((page) => measurePage(site, page, weigh)),
    mainJobJavaScript: sumOf(ofMainJob.map(weigh)),
    allJavaScript: sumOf(scripts.map(weigh)),
  };
}

function scriptsOfMainJob(site: BuiltSite): string[] {
  const found = new Set(['sw.js']);
  for (const { html } of site.pages.filter(({ path }) => isOfMainJob(path))) {
    const addresses = [...tagsOf(html).flatMap(allScriptsOf), ...lateScriptsOf(html)];
    for (const file of filesBehind(site, addresses)) {
      for (const module of everyModuleOf(site.folder, file)) found.add(module);
    }
  }
  return [...found];
}

function isOfMainJob(path: string): boolean {
  return ['', 'practice/', 'library/', '404.html'].includes(path) || /^questions\/./.test(path);
}

function measurePage(site: BuiltSite, page: BuiltPage, weigh: (file: string) => number): PageBytes {
  const tags = tagsOf(page.html);
  const scripts = new Set<string>();
  const addresses = [...tags.flatMap(scriptsOf), ...lateScriptsOf(page.html)];
  for (const file of filesBehind(site, addresses)) {
    for (const module of staticModulesOf(site.folder, file)) scripts.add(module);
  }
  const others = tags.flatMap(loadedByLink).flatMap((address) => fileBehind(site, address) ?? []);
  const html = brotliBytes(page.html);
  const inline = inlineScriptsOf(page.html).join('\n');
  const inFiles = sumOf([...scripts].map(weigh));
  return {
    path: page.path,
    total: html + inFiles + sumOf([...new Set(others)].map(weigh)),
    javaScript: inFiles + (inline === '' ? 0 : brotliBytes(inline)),
    files: [...new Set([...scripts, ...others])].sort(),
  };
}

function filesBehind(site: BuiltSite, addresses: readonly string[]): string[] {
  return addresses.map((address) => {
    const file = fileBehind(site, address);
    if (file === null) throw new Error(`Inconsistent: there is no file behind ${address}`);
    return file;
  });
}

/** On a first visit. */
function scriptsOf(tag: Tag): string[] {
  const isLater = tag.name === 'astro-island' && isOfLaterVisits(tag.attributes);
  return isLater ? [] : allScriptsOf(tag);
}

function allScriptsOf({ name, attributes }: Tag): string[] {
  if (name === 'script') return attributes.src ? [attributes.src] : [];
  if (name === 'link') return attributes.rel === 'modulepreload' ? [attributes.href ?? ''] : [];
  if (name !== 'astro-island') return [];
  return [
    attributes['component-url'],
    attributes['renderer-url'],
    attributes['before-hydration-url'],
  ].filter((address) => address !== undefined);
}

function isOfLaterVisits({ opts = '{}' }: Tag['attributes']): boolean {
  return islandsOfLaterVisits.includes(JSON.parse(opts).name);
}

function loadedByLink({ name, attributes }: Tag): string[] {
  const loaded = ['stylesheet', 'manifest'].includes(attributes.rel ?? '');
  return name === 'link' && loaded && attributes.href ? [attributes.href] : [];
}

function brotliBytes(content: Uint8Array | string): number {
  return brotliCompressSync(content).length;
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
