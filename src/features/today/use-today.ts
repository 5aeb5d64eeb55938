import { useEffect, useRef, useState } from 'preact/hooks';
import type { Role } from '#domain/readiness/role.ts';
import type { LedgerStatus } from '#storage/ledger-store.ts';
import type { TodayView } from './today-view.ts';

interface UsedToday {
  readonly view: TodayView | null;
  readonly status: LedgerStatus;
  readonly problem: string | null;
  /** The backlog was spread here and can be taken back. */
  readonly spreadDone: boolean;
  spread(): void;
  undoSpread(): void;
  retry(): void;
}

type TodayRoom = Awaited<ReturnType<typeof import('./today-room.ts')['openTodayRoom']>>;

/** Opens the ledger after the first paint and works out what Today shows. */
export function useToday(base: string, roles: readonly Role[]): UsedToday {
  const [view, setView] = useState<TodayView | null>(null);
  const [status, setStatus] = useState<LedgerStatus>({ kind: 'saved' });
  const [problem, setProblem] = useState<string | null>(null);
  const [spreadDone, setSpreadDone] = useState(false);
  const room = useRef<TodayRoom | null>(null);

  useEffect(() => {
    import('./today-room.ts')
      .then(({ openTodayRoom }) => openTodayRoom(base, roles))
      .then((opened) => {
        room.current = opened;
        opened.subscribe((it) => {
          setStatus(it);
          setView(opened.view());
        });
      })
      .catch((error: unknown) =>
        setProblem(error instanceof Error ? error.message : String(error)),
      );
  }, [base]);

  function refresh(isSpread: boolean): void {
    setSpreadDone(isSpread);
    if (room.current) setView(room.current.view());
  }

  return {
    view,
    status,
    problem,
    spreadDone,
    spread: () => {
      room.current?.spread();
      refresh(true);
    },
    undoSpread: () => {
      room.current?.undo().then(() => refresh(false));
    },
    retry: () => room.current?.retry(),
  };
}
