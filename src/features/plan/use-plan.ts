import { type UsedRoom, useRoom } from '#components/use-room.ts';
import type { PreferenceSet } from '#domain/ledger/event.ts';
import type { PlanProps } from './plan-props.ts';
import type { PlanRoom } from './plan-room.ts';
import type { PlanView } from './plan-view.ts';

export interface UsedPlan extends Pick<UsedRoom<PlanRoom>, 'status' | 'problem'> {
  /** Null until ledger and bank are there. */
  readonly view: PlanView | null;
  set(name: PreferenceSet['name'], value: string): void;
  retry(): void;
}

export function usePlan(props: PlanProps): UsedPlan {
  const { room, status, problem, redraw } = useRoom(() =>
    import('./plan-room.ts').then(({ openPlanRoom }) => openPlanRoom(props)),
  );
  return {
    view: room?.view() ?? null,
    status,
    problem,
    set: (name, value) => {
      room?.set(name, value);
      redraw();
    },
    retry: () => room?.retry(),
  };
}
