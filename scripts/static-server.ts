import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { cacheRules, unchangingFolder } from './security/host-headers.ts';

const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

export interface StaticServerOptions {
  /** Folder of the built site. */
  folder: string;
  /** Path it is served under, with slashes at both ends. */
  base: string;
  /** Sent with every file; without them it is a host that cannot send any. */
  headers?: Readonly<Record<string, string>>;
  /** Called first; returns true when it has answered. Lets a test play a bad network. */
  intercept?: (request: IncomingMessage, response: ServerResponse) => boolean;
}

/** Behaves like a plain project-page host: directory indexes, redirect to the slash, 404.html with status 404, brotli. */
export function createStaticServer({
  folder,
  base,
  headers = {},
  intercept,
}: StaticServerOptions): Server {
  const compressed = new Map<string, Buffer>();
  return createServer((request, response) => {
    if (intercept?.(request, response)) return;
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (`${pathname}/` === base) return redirect(response, base);
    const file = pathname.startsWith(base)
      ? resolveFile(folder, decodeURIComponent(pathname.slice(base.length)))
      : undefined;
    if (file === 'directory') return redirect(response, `${pathname}/`);
    const status = file ? 200 : 404;
    const path = file ?? join(folder, '404.html');
    send(request, response, { path, status, headers, compressed });
  });
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { location }).end();
}

function resolveFile(folder: string, relative: string): string | 'directory' | undefined {
  const path = join(folder, normalize(`/${relative}`));
  if (!existsSync(path)) return undefined;
  if (statSync(path).isFile()) return path;
  const index = join(path, 'index.html');
  if (!existsSync(index)) return undefined;
  return relative === '' || relative.endsWith('/') ? index : 'directory';
}

interface Answer {
  readonly path: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Files that were compressed before. */
  readonly compressed: Map<string, Buffer>;
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  { path, status, headers: siteHeaders, compressed }: Answer,
): void {
  if (!existsSync(path)) {
    response.writeHead(status, { 'content-type': 'text/plain' }).end('Not found');
    return;
  }
  const extension = extname(path);
  const headers: Record<string, string> = {
    ...siteHeaders,
    'content-type': contentTypes[extension] ?? 'application/octet-stream',
    'cache-control':
      status === 200 && request.url?.includes(`/${unchangingFolder}`)
        ? cacheRules.unchanging
        : cacheRules.others,
  };
  const compressible = /\.(html|js|css|json|svg|webmanifest|txt)$/.test(path);
  if (!compressible || !/\bbr\b/.test(request.headers['accept-encoding'] ?? '')) {
    response.writeHead(status, headers);
    createReadStream(path).pipe(response);
    return;
  }
  const key = `${path}:${statSync(path).mtimeMs}`;
  const body = compressed.get(key) ?? brotliCompressSync(readFileSync(path));
  compressed.set(key, body);
  response.writeHead(status, { ...headers, 'content-encoding': 'br' }).end(body);
}
