import { useEffect, useRef, useState } from 'preact/hooks';
import type { PreferenceSet } from '#domain/ledger/event.ts';
import type { LedgerStatus } from '#storage/ledger-store.ts';
import type { PlanProps } from './plan-props.ts';
import type { PlanRoom } from './plan-room.ts';
import type { PlanView } from './plan-view.ts';

export interface UsedPlan {
  /** Null until ledger and bank are there. */
  readonly view: PlanView | null;
  readonly status: LedgerStatus;
  readonly problem: string | null;
  set(name: PreferenceSet['name'], value: string): void;
  retry(): void;
}

export function usePlan(props: PlanProps): UsedPlan {
  const [view, setView] = useState<PlanView | null>(null);
  const [status, setStatus] = useState<LedgerStatus>({ kind: 'saved' });
  const [problem, setProblem] = useState<string | null>(null);
  const room = useRef<PlanRoom | null>(null);

  useEffect(() => {
    import('./plan-room.ts')
      .then(({ openPlanRoom }) => openPlanRoom(props))
      .then((opened) => {
        room.current = opened;
        opened.subscribe((it) => {
          setStatus(it);
          // What is only being saved has changed nothing.
          if (it.kind !== 'saving') setView(opened.view());
        });
      })
      .catch((error: unknown) =>
        setProblem(error instanceof Error ? error.message : String(error)),
      );
  }, []);

  return {
    view,
    status,
    problem,
    set: (name, value) => {
      room.current?.set(name, value);
      if (room.current) setView(room.current.view());
    },
    retry: () => room.current?.retry(),
  };
}
