/** The headers of the site in the words of the usual hosts. docs/hosting.md shows them; its test compares. */
import { siteHeaders } from '../../src/security/headers.ts';

/**
 * What only a host can say, over https. Without includeSubDomains, which is for the owner of the domain to decide:
 * it binds neighbours that we know nothing of.
 */
const hostHeaders: Readonly<Record<string, string>> = {
  ...siteHeaders,
  'Strict-Transport-Security': 'max-age=31536000',
};

/** Names in this folder carry a hash of what is in the file: it never changes. */
export const unchangingFolder = '_astro/';

export const cacheRules = {
  unchanging: 'public, max-age=31536000, immutable',
  /** Kept, and asked about each time: pages, sw.js, and everything that has the same name in every version. */
  others: 'no-cache',
} as const;

/** `_headers`, which Netlify, Cloudflare Pages and some others read from the folder of the site. */
export function headersFile(base: string): string {
  return [
    "# Pages: these hosts' own rule, max-age=0 with must-revalidate, is the one we want. Said twice, the two would be joined.",
    `${base}*`,
    ...Object.entries(hostHeaders).map(([name, value]) => `  ${name}: ${value}`),
    `${base}${unchangingFolder}*`,
    `  Cache-Control: ${cacheRules.unchanging}`,
    `${base}sw.js`,
    `  Cache-Control: ${cacheRules.others}`,
    '',
  ].join('\n');
}

/**
 * A server block for nginx. `add_header` of a location replaces those outside it, so the cache rule is a map. It comes
 * without `always`: an answer that a file is not there must not be kept for a year.
 */
export function nginxBlock(): string {
  return [
    'map $uri $goldset_cache {',
    `  default "${cacheRules.others}";`,
    `  ~/${unchangingFolder} "${cacheRules.unchanging}";`,
    '}',
    'server {',
    '  listen 443 ssl;',
    '  root /var/www/goldset;',
    '  index index.html;',
    '  error_page 404 /404.html;',
    '  location / {',
    '    try_files $uri $uri/ =404;',
    '  }',
    '  add_header Cache-Control $goldset_cache;',
    ...Object.entries(hostHeaders).map(
      ([name, value]) => `  add_header ${name} "${value}" always;`,
    ),
    '}',
  ].join('\n');
}

/** For .htaccess in the folder of the site, or its Directory block. */
export function apacheBlock(): string {
  return [
    'ErrorDocument 404 /404.html',
    ...Object.entries(hostHeaders).map(([name, value]) => `Header always set ${name} "${value}"`),
    `Header set Cache-Control "${cacheRules.others}"`,
    `<If "%{REQUEST_URI} =~ m#/${unchangingFolder}#">`,
    `  Header set Cache-Control "${cacheRules.unchanging}"`,
    '</If>',
  ].join('\n');
}
