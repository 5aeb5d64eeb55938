import { render } from 'preact';
import { JumpBox } from './JumpBox.tsx';

/** The box that was opened last. */
let latest: object | null = null;

/** Opens the jump box over any page; the element is made on first use and kept. */
export function openJumpBox(base: string): void {
  const host = document.getElementById('jump-host') ?? addHost();
  // Closed by Escape, and not yet told so: the next box is another one, which that news does not close.
  if (host.querySelector('dialog:not([open])')) render(null, host);
  const box = {};
  latest = box;
  const close = () => {
    if (latest === box) render(null, host);
  };
  render(<JumpBox base={base} onClose={close} />, host);
}

function addHost(): HTMLElement {
  const host = document.createElement('div');
  host.id = 'jump-host';
  document.body.append(host);
  return host;
}
