import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** The table twin of a drawing. It may be long, so it is made when it is opened. */
export function Twin({ table }: { table: () => ComponentChildren }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="twin" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>As a table</summary>
      {isOpen && table()}
    </details>
  );
}
