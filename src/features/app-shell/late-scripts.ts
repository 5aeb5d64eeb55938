/**
 * Stands in each reading page in place of its scripts (`scripts/late-scripts` puts it there): imports them once the
 * page is on the screen, or at the first press. What is pressed before they are there is kept for them.
 */
declare const addresses: readonly string[];

const signs = ['pointerdown', 'focusin', 'keydown', 'click'] as const;
/** Without a script these do nothing, or something else. */
const needScript = 'button, [data-prompt-link], [data-copy-link]';
const kept: { readonly target: EventTarget | null; readonly copy: Event }[] = [];
let isAsked = false;

function importAll(): void {
  if (isAsked) return;
  isAsked = true;
  Promise.all(addresses.map((address) => import(address))).finally(giveBack);
}

/** All at once and only now: a script that came before the others has heard nothing of it yet. */
function giveBack(): void {
  for (const sign of signs) removeEventListener(sign, notice, true);
  for (const { target, copy } of kept) target?.dispatchEvent(copy);
}

function notice(event: Event): void {
  if (event instanceof KeyboardEvent) keep(event, new KeyboardEvent(event.type, event));
  else if (event instanceof MouseEvent && isForScript(event)) {
    event.preventDefault();
    keep(event, new MouseEvent(event.type, event));
  }
  importAll();
}

/** A key does what the browser does with it all the same: moving the focus and typing wait for nothing. */
function keep(event: Event, copy: Event): void {
  event.stopImmediatePropagation();
  kept.push({ target: event.target, copy });
}

/** A link that is opened in a tab of its own needs no script. */
function isForScript({ type, target, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  const isPlainClick = type === 'click' && !ctrlKey && !metaKey && !shiftKey;
  return isPlainClick && target instanceof Element && target.closest(needScript) !== null;
}

for (const sign of signs) addEventListener(sign, notice, true);
addEventListener('load', () => {
  new PerformanceObserver(importAll).observe({ type: 'paint', buffered: true });
  // A tab in the background is not painted, and not every browser tells.
  setTimeout(importAll, 1000);
});

export {};
