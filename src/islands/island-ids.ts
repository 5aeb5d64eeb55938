import type { VNode } from 'preact';

/**
 * Gives the ids that `useId` makes inside of an island its number, so that those of two islands differ and are the same
 * on the server and in the page. Preact reads it from this property, whose name its builds keep.
 */
export function numberIds(island: VNode, number: number): VNode {
  return Object.assign(island, { __m: [number, 0] });
}
