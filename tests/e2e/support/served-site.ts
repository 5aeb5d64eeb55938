import type { AddressInfo } from 'node:net';
import { readBuiltSite } from '../../../scripts/bench/built-page.ts';
import { createStaticServer, type StaticServerOptions } from '../../../scripts/static-server.ts';

/** Answers in place of the site, when it returns true. */
export type Fault = NonNullable<StaticServerOptions['intercept']>;

/** A built site on a port of its own, which it keeps when it is stopped and started again. */
export interface ServedSite {
  readonly folder: string;
  readonly base: string;
  /** With the base, and a slash at its end. */
  readonly url: string;
  /** Every page of the build: '' or questions/an-id/, and 404.html. */
  readonly paths: readonly string[];
  /** Paths that were asked for, below the base. */
  readonly requests: string[];
  /** Null for a good network. */
  fault: Fault | null;
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** @param headers that its host sends with every file; without them it is one that cannot */
export async function serveSite(
  folder: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<ServedSite> {
  const { base, pages } = readBuiltSite(folder);
  const requests: string[] = [];
  const server = createStaticServer({
    folder,
    base,
    headers,
    intercept: (request, response) => {
      requests.push((request.url ?? '').replace(base, ''));
      // To compress takes seconds of each run, and shows nothing here.
      delete request.headers['accept-encoding'];
      return site.fault?.(request, response) ?? false;
    },
  });
  const listen = (port: number) =>
    new Promise<void>((resolve) => {
      server.listen(port, '127.0.0.1', resolve);
    });
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const site: ServedSite = {
    folder,
    base,
    url: `http://127.0.0.1:${port}${base}`,
    paths: pages.map(({ path }) => path),
    requests,
    fault: null,
    start: async () => {
      if (!server.listening) await listen(port);
    },
    stop: async () => {
      if (!server.listening) return;
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
  return site;
}
