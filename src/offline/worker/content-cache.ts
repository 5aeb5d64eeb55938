import type { ContentStatus } from '../messages.ts';

/**
 * The content beyond the shell, as listed in offline-content.json at build time. File names carry a hash, so an entry
 * is either there and right or not there. A pack holds many pages in one file: its pages are stored under their own
 * addresses first and the pack's name last, as the mark that it was unpacked whole. A browser may drop any of them later.
 */
export interface ContentEntry {
  /** Below the scope. */
  readonly path: string;
  readonly integrity: string;
  /** Of a pack: addresses of its pages, below the scope. */
  readonly pages: readonly string[];
}

export interface ContentList {
  readonly entries: readonly ContentEntry[];
}

export const contentCacheName = 'goldset:content';

export async function storedContent(url: string): Promise<Response | undefined> {
  const cache = await caches.open(contentCacheName);
  return cache.match(url, { ignoreSearch: true });
}

export async function contentStatus(list: ContentList, scope: string): Promise<ContentStatus> {
  const missing = await missingEntries(list, scope);
  return { saved: list.entries.length - missing.length, total: list.entries.length };
}

/** @throws when an entry cannot be fetched or is not what the build made; everything saved before stays */
export async function saveContent(
  list: ContentList,
  scope: string,
  report: (status: ContentStatus) => Promise<void>,
): Promise<void> {
  const cache = await caches.open(contentCacheName);
  const missing = await missingEntries(list, scope);
  const total = list.entries.length;
  let saved = total - missing.length;
  await report({ saved, total });
  for (const entry of missing) {
    await saveEntry(cache, entry, scope);
    saved += 1;
    await report({ saved, total });
  }
  await removeOutdated(cache, list, scope);
}

async function missingEntries(list: ContentList, scope: string): Promise<ContentEntry[]> {
  const cache = await caches.open(contentCacheName);
  const present = new Set((await cache.keys()).map((request) => request.url));
  return list.entries.filter(({ path, pages }) =>
    [path, ...pages].some((it) => !present.has(scope + it)),
  );
}

async function saveEntry(cache: Cache, entry: ContentEntry, scope: string): Promise<void> {
  const url = scope + entry.path;
  const response = await fetch(url, {
    integrity: entry.integrity,
    cache: 'no-cache',
    credentials: 'same-origin',
  });
  if (!response.ok) throw new Error(`${entry.path} answered ${response.status}`);
  if (entry.pages.length === 0) return cache.put(url, response);
  const pages = (await response.json()) as Record<string, string>;
  for (const [path, html] of Object.entries(pages)) {
    await cache.put(scope + path, pageResponse(html));
  }
  await cache.put(url, new Response(''));
}

function pageResponse(html: string): Response {
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

async function removeOutdated(cache: Cache, list: ContentList, scope: string): Promise<void> {
  const current = new Set(
    list.entries.flatMap(({ path, pages }) => [path, ...pages]).map((path) => scope + path),
  );
  for (const request of await cache.keys()) {
    if (request.url.startsWith(scope) && !current.has(request.url)) await cache.delete(request);
  }
}
