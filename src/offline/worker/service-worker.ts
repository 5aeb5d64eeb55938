/**
 * The offline half. Two stages, so that a bad connection still gives a working app:
 * 1. install precaches the shell (routes, scripts, styles, fonts, catalogue); any failure there leaves the old worker in charge;
 * 2. on the page's word the content follows (question data, question pages, search index), piece by piece, resumable.
 * A new version waits until the person asks for it: an open page keeps the files it was built with.
 */
import { cleanupOutdatedCaches, PrecacheController, PrecacheRoute } from 'workbox-precaching';
import { NavigationRoute, Route, Router } from 'workbox-routing';
import type { ContentStatus, PageMessage, WorkerMessage } from '../messages.ts';
import { contentStatus, saveContent, storedContent } from './content-cache.ts';
import { withSiteHeaders } from './page-headers.ts';
import { missingShell, repairShell, type ShellEntry } from './shell-repair.ts';

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: ShellEntry[] };

const scope = self.registration.scope;
const shell = self.__WB_MANIFEST;

const precache = new PrecacheController({
  plugins: [
    {
      handlerWillRespond: async ({ request, response }) =>
        request.mode === 'navigate' ? withSiteHeaders(response) : response,
    },
  ],
});
precache.precache(shell);
cleanupOutdatedCaches();
// The page of the very first visit is to work offline too. It takes nothing from an open page: later versions wait.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

const router = new Router();
router.registerRoute(
  new PrecacheRoute(precache, {
    // Queries belong to the page (filters, session options), never to the file.
    ignoreURLParametersMatching: [/.*/],
    cleanURLs: false,
    urlManipulation: ({ url }) =>
      /\/$|\.\w+$/.test(url.pathname) ? [] : [new URL(`${url.pathname}/index.html`, url)],
  }),
);
router.registerRoute(
  new Route(
    ({ url }) => url.href.startsWith(`${scope}bank/`),
    async ({ request }) => (await storedContent(request.url)) ?? fetch(request),
  ),
);
router.registerRoute(
  new NavigationRoute(async ({ request }) => {
    const { pathname } = new URL(request.url);
    const page = new URL(pathname.endsWith('/') ? pathname : `${pathname}/`, request.url).href;
    return withSiteHeaders((await storedContent(page)) ?? (await fetch(request)));
  }),
);
router.setCatchHandler(async ({ request }) => {
  const isPage = request instanceof Request && request.mode === 'navigate';
  const lost = isPage && (await precache.matchPrecache('404.html'));
  return lost ? withSiteHeaders(lost) : Response.error();
});
router.addFetchListener();

const cacheKeyOf = (url: string) => precache.getCacheKeyForURL(url);

async function listOfContent() {
  const stored = await precache.matchPrecache('offline-content.json');
  return (stored ?? (await fetch(`${scope}offline-content.json`))).json();
}

async function announce(message: WorkerMessage): Promise<void> {
  const pages = await self.clients.matchAll({ includeUncontrolled: true, type: 'window' });
  for (const page of pages) page.postMessage(message);
}

/** The shell counts too: what was installed once may have been dropped since. */
async function save(): Promise<void> {
  const list = await listOfContent();
  const tell = (content: ContentStatus, missing: number) =>
    announce({
      type: 'CONTENT_STATUS',
      ...content,
      saved: content.saved + shell.length - missing,
      total: content.total + shell.length,
    });
  try {
    await repairShell(shell, scope, cacheKeyOf);
    await saveContent(list, scope, (content) => tell(content, 0));
  } catch {
    const missing = await missingShell(shell, cacheKeyOf);
    const content = await contentStatus(list, scope);
    await tell({ ...content, interrupted: true }, missing.length);
  }
}

// One run at a time, however many pages ask.
let saving: Promise<void> | undefined;

self.addEventListener('message', (event) => {
  const message = event.data as PageMessage | undefined;
  if (message?.type === 'SKIP_WAITING') self.skipWaiting();
  if (message?.type !== 'SAVE_CONTENT') return;
  saving ??= save().finally(() => {
    saving = undefined;
  });
  event.waitUntil(saving);
});
