export interface ShellEntry {
  readonly url: string;
  readonly revision: string | null;
  readonly integrity?: string;
}

type CacheKeyOf = (url: string) => string | undefined;

/** Shell files that the browser has dropped since they were installed. */
export async function missingShell(
  shell: readonly ShellEntry[],
  cacheKeyOf: CacheKeyOf,
): Promise<ShellEntry[]> {
  const missing: ShellEntry[] = [];
  for (const entry of shell) {
    const key = cacheKeyOf(entry.url);
    if (key && !(await caches.match(key))) missing.push(entry);
  }
  return missing;
}

/**
 * Fetches the shell files that are missing.
 *
 * @throws when one cannot be fetched or is not what the build made
 */
export async function repairShell(
  shell: readonly ShellEntry[],
  scope: string,
  cacheKeyOf: CacheKeyOf,
): Promise<void> {
  for (const { url, integrity } of await missingShell(shell, cacheKeyOf)) {
    const response = await fetch(new URL(url, scope), {
      cache: 'no-cache',
      ...(integrity ? { integrity } : {}),
    });
    if (!response.ok) throw new Error(`${url} answered ${response.status}`);
    const cacheName = (await caches.keys()).find(
      (name) => name.includes('precache') && name.endsWith(scope),
    );
    const key = cacheKeyOf(url);
    if (cacheName && key) await (await caches.open(cacheName)).put(key, response);
  }
}
