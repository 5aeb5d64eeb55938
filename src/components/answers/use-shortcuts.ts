import { useEffect } from 'preact/hooks';

/**
 * Keys of the player: digits pick, Space turns or goes on, Enter checks or goes on, U undoes. They press the button
 * that is on the screen, so that there is a button for each, and they rest in text fields or when switched off.
 *
 * @param within the part of a page outside which keys keep their usual meaning; null for the whole page
 */
export function useShortcuts(
  isOn: boolean,
  onUndo: () => void,
  within: HTMLElement | null = null,
): void {
  useEffect(() => {
    if (!isOn) return;
    const listen = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (within && !within.contains(event.target as Node)) return;
      if (event.key.toLowerCase() === 'u') onUndo();
      else if (!press(event)) return;
      event.preventDefault();
    };
    addEventListener('keydown', listen);
    return () => removeEventListener('keydown', listen);
  }, [isOn, onUndo, within]);
}

/** Enter in the number field means check; elsewhere in a text field every key is text. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('textarea, select, input[type=search]');
}

function press(event: KeyboardEvent): boolean {
  const target = event.target instanceof HTMLElement ? event.target : null;
  const inNumberField = target?.id === 'numeric-field';
  if (/^[1-9]$/.test(event.key) && !inNumberField) {
    return click(`[data-grade="${event.key}"]`) || click(`[data-choice="${event.key}"]`);
  }
  const onControl = target?.matches('button, a, summary') ?? false;
  if (event.key === 'Enter' && !onControl) return click('[data-primary]');
  if (event.key === ' ' && !onControl && !inNumberField && !target?.matches('input')) {
    return click('[data-primary]');
  }
  return false;
}

function click(selector: string): boolean {
  const element = document.querySelector<HTMLElement>(selector);
  element?.click();
  return element !== null;
}
