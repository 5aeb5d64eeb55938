import type { Platform } from '#domain/safekeeping/copy-age.ts';

/** Safari on a phone or tablet forgets sites that are not installed; so do all browsers there. */
export function platformHere(): Platform {
  const isAppleTouch =
    /iPhone|iPad/.test(navigator.userAgent) ||
    (navigator.userAgent.includes('Mac') && navigator.maxTouchPoints > 1);
  const isInstalled = matchMedia('(display-mode: standalone)').matches;
  return isAppleTouch && !isInstalled ? 'forgetful' : 'ordinary';
}
