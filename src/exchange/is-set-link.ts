/**
 * Whether what stands behind a # claims to be a set. Apart from the format itself, because every visit to the page
 * asks this, and few go on to read one.
 */
export function isSetLink(hash: string): boolean {
  return /^#?g\d/i.test(hash);
}
