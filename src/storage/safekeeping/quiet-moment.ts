/** Nobody who answers leaves the page alone for as long: it is being read. */
const quietMilliseconds = 2000;

const signs = ['pointerdown', 'keydown', 'scroll'] as const;

/**
 * Resolves once the page has been left alone for a while, or is out of sight, where it may soon be ended. What takes
 * long waits for it, so that no answer has to wait for what takes long.
 */
export function quietMoment(): Promise<void> {
  if (typeof document === 'undefined' || isHidden()) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = new AbortController();
    const { signal } = stop;
    const end = () => {
      clearTimeout(timer);
      stop.abort();
      resolve();
    };
    let timer = setTimeout(end, quietMilliseconds);
    const startAnew = () => {
      clearTimeout(timer);
      timer = setTimeout(end, quietMilliseconds);
    };
    for (const sign of signs) {
      addEventListener(sign, startAnew, { signal, capture: true, passive: true });
    }
    document.addEventListener('visibilitychange', () => isHidden() && end(), { signal });
  });
}

function isHidden(): boolean {
  return document.visibilityState === 'hidden';
}
