/**
 * The content security policy: what a page may run, load and send. Everything that says it is made from this file: the
 * meta element of each page, the headers that the service worker adds, and those for hosts (see headers.ts).
 */

/** The only Trusted Types policy there is; it makes one thing, the address of the service worker. */
export const trustedTypesPolicy = 'goldset';

/** The same on every page, so that a header can say it too. */
export const siteDirectives: readonly string[] = [
  // A picture that is made or opened here is a data: or blob: address; neither can run anything.
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "media-src 'none'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  `trusted-types ${trustedTypesPolicy}`,
];

/** What is written into a page, as 'sha256-...' of each part. */
export interface InlineHashes {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** The policy of one page, for its meta element: only what was built into the page may run or style it inline. */
export function pagePolicy({ scripts, styles }: InlineHashes): string {
  const sources = (hashes: readonly string[]) =>
    ["'self'", ...hashes.map((hash) => `'${hash}'`)].join(' ');
  return [
    "default-src 'none'",
    `script-src ${sources(scripts)}`,
    `style-src ${sources(styles)}`,
    ...siteDirectives,
  ].join('; ');
}
