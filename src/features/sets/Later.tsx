import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

interface LaterProps<Given> {
  /** The same at every drawing; another part needs another `key`. */
  load: () => Promise<ComponentType<Given>>;
  given: Given;
}

/** A part that is loaded when it is first wanted. */
export function Later<Given extends object>({ load, given }: LaterProps<Given>) {
  const [Part, setPart] = useState<ComponentType<Given> | null>(null);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    load().then(
      (part) => setPart(() => part),
      () => setFailed(true),
    );
  }, [load]);

  if (failed) {
    return (
      <p class="notice">This part is not saved on this device yet. Connect once and reload.</p>
    );
  }
  return Part ? <Part {...given} /> : <p class="quiet">Loading ...</p>;
}
