import { siteDirectives } from './policy.ts';

/**
 * The policy of the site, for its headers: a second lock, with what a meta element cannot say. It names no hashes:
 * a page may be older or newer than the worker or the host's settings, and brings its own.
 */
export const headerPolicy: string = [...siteDirectives, "frame-ancestors 'none'"].join('; ');

/** With every page, from a host that can send headers and from the service worker, which stands in for one that cannot. */
export const siteHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': headerPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(self), microphone=(), geolocation=(), browsing-topics=()',
};
