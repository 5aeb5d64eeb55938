import type { IncomingMessage, ServerResponse } from 'node:http';

/** Ways in which the answer to one request goes wrong. */
export const networkFailures = ['404', '500', 'reset', 'cut', 'portal', 'hang'] as const;

export type NetworkFailure = (typeof networkFailures)[number];

const cutMilliseconds = 100;

/** Gives the wrong answer, or none. */
export function answerBadly(how: NetworkFailure, response: ServerResponse): void {
  switch (how) {
    case '404':
    case '500':
      response.writeHead(Number(how)).end();
      break;
    case 'reset':
      response.destroy();
      break;
    case 'cut':
      // With the headers out the browser does not try again by itself.
      response.writeHead(200, { 'content-type': 'text/javascript', 'content-length': '100000' });
      response.write('const half =');
      setTimeout(() => response.destroy(), cutMilliseconds);
      break;
    case 'portal':
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end('<h1>Welcome to Station WiFi</h1>');
      break;
    case 'hang':
      break;
  }
}

/** Requests of scripts and of the service worker; the page's own files have a destination. */
export function isFetched({ headers }: IncomingMessage): boolean {
  return headers['sec-fetch-dest'] === 'empty';
}
