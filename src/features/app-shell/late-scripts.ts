/**
 * Stands in each page in place of its scripts (`scripts/late-scripts` puts it there): imports them, and wakes the
 * page's islands, once the page is on the screen or at the first press. What is pressed before they are there is kept
 * for them.
 */
import { keepEarlyPresses } from './early-presses.ts';
import { noIslands, wakeIslands } from './wake-islands.ts';

declare const addresses: readonly string[];
/** A page without any has a script without what they need. */
declare const hasIslands: boolean;

let ask = () => {};
const asked = new Promise<void>((resolve) => {
  ask = resolve;
});
const islands = hasIslands ? wakeIslands(asked) : noIslands;
const shell = asked.then(() => Promise.all(addresses.map((address) => import(address))));
keepEarlyPresses({ ask, shell, islands });

// The page is read to its end by now: the next frame shows more than a first part of it.
requestAnimationFrame(() => {
  new PerformanceObserver(ask).observe({ type: 'paint', buffered: true });
});
// A tab in the background is not painted, and not every browser tells.
addEventListener('load', () => setTimeout(ask, 1000));
