/**
 * Put this file in the place of sw.js when a released service worker does harm: it removes that worker and the copies
 * it made of the site, and has open pages loaded anew from the network. It touches no answer: IndexedDB, the origin
 * private file system, local storage and the caches of other apps at this host stay as they are.
 * Put the built sw.js back, and the site is saved for offline use again. See docs/hosting.md.
 */
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(leave()));

async function leave() {
  const { scope } = self.registration;
  for (const name of await caches.keys()) {
    if (name.includes('-precache-') && name.endsWith(scope)) await caches.delete(name);
    if (name.startsWith('goldset:')) await removeEntries(name, scope);
  }
  await self.registration.unregister();
  // Only pages of the worker before this one: a page loaded since then belongs to none, so nothing loads for ever.
  for (const page of await self.clients.matchAll({ type: 'window' })) await page.navigate(page.url);
}

/** A second Goldset at this host has its entries in the same cache. */
async function removeEntries(name, scope) {
  const cache = await caches.open(name);
  for (const request of await cache.keys()) {
    if (request.url.startsWith(scope)) await cache.delete(request);
  }
}
