import type { Islands } from './wake-islands.ts';

const signs = ['pointerdown', 'focusin', 'keydown', 'click'] as const;
/** Without a script these do nothing, or something else. */
const needScript = 'button, [data-prompt-link], [data-copy-link]';

interface Press {
  readonly target: EventTarget | null;
  readonly copy: Event;
  /** The island that it waits for; null where it waits for all that the page loads at first. */
  readonly island: Element | null;
}

interface Waiting {
  /** Asks for the scripts. */
  ask(): void;
  /** Settled once the page's own scripts have run. */
  readonly shell: Promise<unknown>;
  readonly islands: Islands;
}

/** Keeps keys and presses that come before the script they are for, and gives them back in their order. */
export function keepEarlyPresses({ ask, shell, islands }: Waiting): void {
  const kept: Press[] = [];
  let isShellThere = false;
  let isPageThere = false;
  let isGiving = false;

  function notice(event: Event): void {
    if (isGiving) return;
    const island = islands.asleepAround(event.target);
    if (island === null && isPageThere && kept.length === 0) return;
    ask();
    if (island) islands.wake(island);
    if (event instanceof KeyboardEvent) keep(event, new KeyboardEvent(event.type, event), island);
    else if (event instanceof MouseEvent && isForScript(event)) {
      event.preventDefault();
      keep(event, new MouseEvent(event.type, event), island);
    }
  }

  /** A key does what the browser does with it all the same: moving the focus and typing wait for nothing. */
  function keep(event: Event, copy: Event, island: Element | null): void {
    event.stopImmediatePropagation();
    kept.push({ target: event.target, copy, island });
  }

  /** All that is there at once: a script that came before the others has heard nothing of it yet. */
  async function giveBack(): Promise<void> {
    isPageThere ||= isShellThere && !islands.isWaking();
    if (isGiving) return;
    isGiving = true;
    let handledKey = false;
    /** Where a script has moved the focus to: what was pressed after that was meant for it. */
    let moved: { from: EventTarget | null; to: Element } | null = null;
    for (let press = nextReady(); press; press = nextReady()) {
      const { copy } = press;
      const isMoved = moved?.from === press.target && copy instanceof KeyboardEvent;
      const target = isMoved ? (moved?.to ?? null) : press.target;
      const focused = document.activeElement;
      // A key that a script has taken for itself presses no button as well.
      if (handledKey && copy instanceof MouseEvent && copy.detail === 0) continue;
      target?.dispatchEvent(copy);
      handledKey = copy instanceof KeyboardEvent && copy.defaultPrevented;
      // What one changes is drawn before the next.
      await Promise.resolve();
      const { activeElement } = document;
      if (activeElement && activeElement !== focused) {
        moved = { from: press.target, to: activeElement };
      }
    }
    isGiving = false;
  }

  function nextReady(): Press | undefined {
    const [press] = kept;
    const isReady = press?.island ? !islands.asleepAround(press.island) : isPageThere;
    return isReady ? kept.shift() : undefined;
  }

  islands.onAwake = giveBack;
  shell.finally(() => {
    isShellThere = true;
    giveBack();
  });
  for (const sign of signs) addEventListener(sign, notice, true);
}

/** A link that is opened in a tab of its own needs no script. */
function isForScript({ type, target, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  const isPlainClick = type === 'click' && !ctrlKey && !metaKey && !shiftKey;
  return isPlainClick && target instanceof Element && target.closest(needScript) !== null;
}
