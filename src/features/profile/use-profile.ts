import { useEffect, useState } from 'preact/hooks';
import type { LedgerStatus } from '#storage/ledger-store.ts';
import type { OpenProfile } from './open-profile.ts';
import type { ProfileProps } from './profile-props.ts';

interface UsedProfile {
  /** Null until the ledger is open. */
  readonly open: OpenProfile | null;
  readonly status: LedgerStatus;
  readonly problem: string | null;
  choose(name: 'role' | 'band', value: string): void;
}

/** Opens the ledger after the first paint, and draws again whenever the numbers have changed. */
export function useProfile(props: ProfileProps): UsedProfile {
  const [open, setOpen] = useState<OpenProfile | null>(null);
  const [status, setStatus] = useState<LedgerStatus>({ kind: 'saved' });
  const [problem, setProblem] = useState<string | null>(null);
  const [, redraw] = useState(0);

  useEffect(() => {
    import('./open-profile.ts')
      // Another object each time: it is also told when another tab has changed the numbers.
      .then(({ openProfile }) => openProfile(props, (it) => setStatus({ ...it })))
      .then(setOpen)
      .catch((error: unknown) =>
        setProblem(error instanceof Error ? error.message : String(error)),
      );
  }, []);

  return {
    open,
    status,
    problem,
    choose: (name, value) => {
      open?.room.choose(name, value);
      redraw((it) => it + 1);
    },
  };
}
