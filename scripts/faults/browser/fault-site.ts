import { resolve } from 'node:path';
import { type Fault, type ServedSite, serveSite } from '../../../tests/e2e/support/served-site.ts';
import { bundle, root } from '../bundle.ts';
import type { Subject } from '../subject.ts';

/** Below the site's base: an empty page of its origin, and modules of `scripts/faults/page` beside it. */
export const emptyPage = 'faults/';

/** The built site on a port of its own, with an empty page for modules of ours beside it. */
export interface FaultSite extends ServedSite {
  /** Serves a module of `scripts/faults/page` under a name, so that two builds of it can stand side by side. */
  offer(name: string, code: string): void;
}

export async function withSite<T>(
  { folder, patches }: Subject,
  work: (site: FaultSite) => Promise<T>,
): Promise<T> {
  const site = await serveSite(resolve(root, folder));
  const modules = new Map<string, string>();
  const offered: FaultSite = Object.assign(site, {
    offer: (name: string, code: string) => void modules.set(name, code),
  });
  offered.offer('ledger', await bundle('scripts/faults/page/ledger-page.ts', patches));
  const ours = answerWith(site.base, modules);
  let fault: Fault | null = null;
  // What a fault does to the network leaves our own modules alone.
  Object.defineProperty(site, 'fault', {
    get: (): Fault => (request, response) =>
      ours(request, response) || (fault?.(request, response) ?? false),
    set: (next: Fault | null) => {
      fault = next;
    },
  });
  try {
    return await work(offered);
  } finally {
    await site.stop();
  }
}

function answerWith(base: string, modules: ReadonlyMap<string, string>): Fault {
  return ({ url = '' }, response) => {
    if (!url.startsWith(base + emptyPage)) return false;
    const name = url.slice((base + emptyPage).length);
    const code = modules.get(name.replace('.js', ''));
    const isPage = name === '';
    if (!isPage && code === undefined) return false;
    response
      .writeHead(200, {
        'content-type': isPage ? 'text/html; charset=utf-8' : 'text/javascript; charset=utf-8',
        'cache-control': 'no-store',
      })
      .end(code ?? '<!doctype html><title>Faults</title>');
    return true;
  };
}
