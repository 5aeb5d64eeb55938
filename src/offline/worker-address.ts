import type { Workbox } from 'workbox-window';
import { trustedTypesPolicy } from '#security/policy.ts';

/** A string, or the browser's own proof that a string may name a script. */
type ScriptAddress = ConstructorParameters<typeof Workbox>[0];

/** As much of Trusted Types as is used here. */
export interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): ScriptAddress };
}

/**
 * The address of the service worker in the form that the browser wants: where Trusted Types are enforced it refuses a
 * string. To be called once in a page, for its policy may be created once.
 *
 * @param base path of the site, with slashes at both ends
 */
export function workerAddress(
  base: string,
  { trustedTypes }: { readonly trustedTypes?: TrustedTypes } = globalThis as object,
): ScriptAddress {
  const own = `${base}sw.js`;
  if (!trustedTypes) return own;
  const policy = trustedTypes.createPolicy(trustedTypesPolicy, {
    createScriptURL: (address) => {
      if (address !== own) throw new TypeError(`Not a script of this site: ${address}`);
      return address;
    },
  });
  return policy.createScriptURL(own);
}
