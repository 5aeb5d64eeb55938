const signs = ['pointerdown', 'keydown', 'scroll'] as const;

/**
 * Resolves once the page has been left alone for so long, or is out of sight, where it may soon be ended. What takes
 * long waits for it, so that no answer has to wait for what takes long.
 */
export function quietMoment(milliseconds: number): Promise<void> {
  if (typeof document === 'undefined' || isHidden()) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = new AbortController();
    const { signal } = stop;
    const end = () => {
      clearTimeout(timer);
      stop.abort();
      resolve();
    };
    let timer = setTimeout(end, milliseconds);
    const startAnew = () => {
      clearTimeout(timer);
      timer = setTimeout(end, milliseconds);
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
