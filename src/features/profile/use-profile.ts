import { type UsedRoom, useRoom } from '#components/use-room.ts';
import type { OpenProfile } from './open-profile.ts';
import type { ProfileProps } from './profile-props.ts';

interface UsedProfile extends Pick<UsedRoom<OpenProfile>, 'status' | 'problem'> {
  /** Null until the ledger is open. */
  readonly open: OpenProfile | null;
  choose(name: 'role' | 'band', value: string): void;
}

/** Opens the ledger after the first paint, and draws again whenever the numbers have changed. */
export function useProfile(props: ProfileProps): UsedProfile {
  const {
    room: open,
    status,
    problem,
    redraw,
  } = useRoom(() => import('./open-profile.ts').then(({ openProfile }) => openProfile(props)));
  return {
    open,
    status,
    problem,
    choose: (name, value) => {
      open?.room.choose(name, value);
      redraw();
    },
  };
}
