import { useEffect, useState } from 'preact/hooks';
import type { LedgerStatus } from '#storage/ledger-store.ts';

interface Room {
  /** @param listener called at once, and whenever status or data have changed */
  subscribe(listener: (status: LedgerStatus) => void): void;
}

export interface UsedRoom<Opened> {
  /** Null until the ledger is open. */
  readonly room: Opened | null;
  readonly status: LedgerStatus;
  /** Why there is no room, in a sentence. */
  readonly problem: string | null;
  /** After something was done that no event tells of. */
  redraw(): void;
}

/**
 * Opens a room after the first paint, and draws again whenever its status or its data have changed.
 *
 * @param open imports the room and opens it; called once
 */
export function useRoom<Opened extends Room>(open: () => Promise<Opened>): UsedRoom<Opened> {
  const [room, setRoom] = useState<Opened | null>(null);
  const [status, setStatus] = useState<LedgerStatus>({ kind: 'saved' });
  const [problem, setProblem] = useState<string | null>(null);
  const [, countDrawing] = useState(0);

  useEffect(() => {
    open()
      .then((opened) => {
        setRoom(opened);
        // Another object each time: it is also told when another tab has changed something.
        opened.subscribe((it) => setStatus({ ...it }));
      })
      .catch((error: unknown) =>
        setProblem(error instanceof Error ? error.message : String(error)),
      );
  }, []);

  return { room, status, problem, redraw: () => countDrawing((it) => it + 1) };
}
