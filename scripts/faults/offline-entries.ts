import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { ContentList } from '../../src/offline/worker/content-cache.ts';
import { root } from './bundle.ts';

/** Everything that a built site saves for offline use, as paths below its base. */
export interface OfflineEntries {
  /** Installed with the worker. */
  readonly shell: readonly string[];
  /** Saved after it: the bank's files, and packs of pages. */
  readonly content: readonly string[];
  /** Addresses of the pages that come in packs. */
  readonly pages: readonly string[];
  /** Those of shell and content that are kept as they come. */
  readonly files: readonly string[];
}

export function offlineEntries(folder: string): OfflineEntries {
  const read = (name: string) => readFileSync(resolve(root, folder, name), 'utf8');
  const list: ContentList = JSON.parse(read('offline-content.json'));
  const shell = [...read('sw.js').matchAll(/"url":"([^"]+)"/g)].map(([, url = '']) => url);
  if (shell.length === 0) throw new Error(`Inconsistent: ${folder}/sw.js lists no shell`);
  const { entries } = list;
  const loose = entries.filter(({ pages }) => pages.length === 0).map(({ path }) => path);
  return {
    shell,
    content: entries.map(({ path }) => path),
    pages: entries.flatMap(({ pages }) => pages),
    files: [...shell, ...loose],
  };
}

/** What of it is not in the caches. */
export function notCached(
  { shell, content, pages }: OfflineEntries,
  cached: readonly string[],
): string[] {
  const present = new Set(cached);
  return [...shell, ...content, ...pages].filter((path) => !present.has(path));
}
