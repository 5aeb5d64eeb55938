import { keepEntries } from './early-entries.ts';
import { islandProps } from './island-props.ts';

export interface Islands {
  /** The island around something that is not alive yet. */
  asleepAround(target: EventTarget | null): Element | null;
  /** Does not wait until it is due. */
  wake(island: Element): void;
  /** Whether one is about to come alive. */
  isWaking(): boolean;
  /** Told of each that has come alive, or failed to. */
  onAwake: () => void;
}

export const noIslands: Islands = {
  asleepAround: () => null,
  wake: () => {},
  isWaking: () => false,
  onAwake: () => {},
};

const asleep = 'astro-island[ssr]';

/** Settled once an island is to come alive, by what its page says: client:load, client:visible, client:idle. */
const due: Readonly<Record<string, (island: Element) => Promise<unknown>>> = {
  load: () => Promise.resolve(),
  visible: becomesVisible,
  idle: () => new Promise((done) => (globalThis.requestIdleCallback ?? setTimeout)(done)),
};

/**
 * Does what Astro's own script does, which would ask for scripts while the page is read.
 *
 * @param asked settled when scripts may be asked for
 */
export function wakeIslands(asked: Promise<void>): Islands {
  const entries = keepEntries(asleep);
  const started = new Set<Element>();
  let waking = 0;

  function wake(island: Element): void {
    if (started.has(island)) return;
    started.add(island);
    waking += 1;
    comeAlive(island).finally(() => {
      waking -= 1;
      // Also one that failed: nothing is to wait for it any more.
      island.removeAttribute('ssr');
      islands.onAwake();
    });
  }

  async function comeAlive(island: Element): Promise<void> {
    for (const address of (island.getAttribute('data-modules') ?? '').split(' ')) preload(address);
    const [{ default: component }, { default: hydrate }] = await Promise.all(
      ['component-url', 'renderer-url'].map((name) => load(island.getAttribute(name) ?? '')),
    );
    const giveBack = entries.take(island);
    hydrate(island)(component, islandProps(island));
    await giveBack();
    await effectsHaveRun();
  }

  for (const island of document.querySelectorAll(asleep)) {
    const wait = due[island.getAttribute('client') ?? ''] ?? becomesVisible;
    wait(island)
      .then(() => asked)
      .then(() => wake(island));
  }
  const islands: Islands = {
    asleepAround: (target) => (target instanceof Element ? target.closest(asleep) : null),
    wake,
    isWaking: () => waking > 0,
    onAwake: () => {},
  };
  return islands;
}

function becomesVisible(island: Element): Promise<void> {
  return new Promise((done) => {
    const observer = new IntersectionObserver((changes) => {
      if (!changes.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      done();
    });
    for (const child of island.children) observer.observe(child);
  });
}

/** Fetched along with what imports it. */
function preload(address: string): void {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.href = address;
  document.head.append(link);
}

/** Once more after a second, as on a train: under another name, for browsers remember that a module did not come. */
async function load(address: string) {
  try {
    return await import(address);
  } catch {
    await new Promise((done) => setTimeout(done, 1000));
    const again = `${address}?again`;
    return await import(again);
  }
}

/** Preact runs effects, in which keys are listened for, after the next frame. */
function effectsHaveRun(): Promise<void> {
  return new Promise((done) => {
    const afterThem = () => setTimeout(() => setTimeout(done));
    requestAnimationFrame(afterThem);
    // A tab in the background has no frames.
    setTimeout(afterThem, 100);
  });
}
