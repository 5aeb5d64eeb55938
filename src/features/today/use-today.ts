import { useState } from 'preact/hooks';
import { type UsedRoom, useRoom } from '#components/use-room.ts';
import type { Role } from '#domain/readiness/role.ts';
import type { TodayRoom } from './today-room.ts';
import type { TodayView } from './today-view.ts';

interface UsedToday extends Pick<UsedRoom<TodayRoom>, 'status' | 'problem'> {
  readonly view: TodayView | null;
  /** The backlog was spread here and can be taken back. */
  readonly spreadDone: boolean;
  spread(): void;
  undoSpread(): void;
  putOffCopy(): void;
  retry(): void;
}

/** Opens the ledger after the first paint and works out what Today shows. */
export function useToday(base: string, roles: readonly Role[]): UsedToday {
  const { room, status, problem, redraw } = useRoom(() =>
    import('./today-room.ts').then(({ openTodayRoom }) => openTodayRoom(base, roles)),
  );
  const [spreadDone, setSpreadDone] = useState(false);

  function tell(isSpread: boolean): void {
    setSpreadDone(isSpread);
    redraw();
  }

  return {
    view: room?.view() ?? null,
    status,
    problem,
    spreadDone,
    spread: () => {
      room?.spread();
      tell(true);
    },
    undoSpread: () => {
      room?.undo().then(() => tell(false));
    },
    putOffCopy: () => room?.putOffCopy(),
    retry: () => room?.retry(),
  };
}
