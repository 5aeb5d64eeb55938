import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A site of somebody else: another port is another origin, and the name localhost another site altogether. */
export interface OtherSite {
  readonly address: string;
  /** Paths that it was asked for. */
  readonly requests: string[];
  stop(): void;
}

/** @param page what it answers to everything, readable from everywhere */
export async function serveOtherSite(
  host: '127.0.0.1' | 'localhost',
  page = '',
): Promise<OtherSite> {
  const requests: string[] = [];
  const server = createServer(({ url = '' }, response) => {
    requests.push(url);
    const type = /\.js$/.test(url) ? 'text/javascript' : 'text/html';
    response
      .writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' })
      .end(/\.js$/.test(url) ? 'globalThis.attacked = true' : page);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://${host}:${port}/`,
    requests,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
