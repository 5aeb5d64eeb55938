import { useEffect, useState } from 'preact/hooks';
import type { LedgerStatus } from '#storage/ledger-store.ts';
import type { SetsRoom } from './sets-room.ts';

export interface OpenedRoom {
  /** Null until the ledger is open. */
  readonly room: SetsRoom | null;
  readonly status: LedgerStatus;
  readonly problem: string | null;
}

export function useSetsRoom(base: string): OpenedRoom {
  const [room, setRoom] = useState<SetsRoom | null>(null);
  const [status, setStatus] = useState<LedgerStatus>({ kind: 'saved' });
  const [problem, setProblem] = useState<string | null>(null);

  useEffect(() => {
    import('./sets-room.ts')
      .then(({ openSetsRoom }) => openSetsRoom(base))
      .then((opened) => {
        setRoom(opened);
        // Another object each time: it is also told when another tab has changed something.
        opened.subscribe((it) => setStatus({ ...it }));
      })
      .catch((error: unknown) =>
        setProblem(error instanceof Error ? error.message : String(error)),
      );
  }, [base]);

  return { room, status, problem };
}
