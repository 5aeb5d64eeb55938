import { useEffect, useState } from 'preact/hooks';
import type { OutsideCopy } from '#domain/safekeeping/copy-age.ts';
import type { Safekeeping } from '#storage/safekeeping/safekeeping.ts';

export interface UsedSafekeeping {
  readonly keeping: Safekeeping | null;
  readonly copy: OutsideCopy | null;
  setCopy(copy: OutsideCopy): void;
}

/** Opened after the first paint; drawn anew when the numbers change, also by another tab. */
export function useSafekeeping(): UsedSafekeeping {
  const [keeping, setKeeping] = useState<Safekeeping | null>(null);
  const [copy, setCopy] = useState<OutsideCopy | null>(null);
  const [, redraw] = useState(0);

  useEffect(() => {
    import('#storage/safekeeping/safekeeping.ts')
      .then(({ openSafekeeping }) => openSafekeeping())
      .then(async (opened) => {
        setCopy((await opened.records?.lastCopy().catch(() => null)) ?? null);
        opened.ledger.subscribe(() => redraw((it) => it + 1));
        setKeeping(opened);
      });
  }, []);

  return { keeping, copy, setCopy };
}
