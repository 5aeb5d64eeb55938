/** The profile with all that needs an open ledger, imported after the first paint. */
import type { LedgerStatus } from '#storage/ledger-store.ts';
import { ProfileScreen } from './ProfileScreen.tsx';
import type { ProfileProps } from './profile-props.ts';
import { openProfileRoom, type ProfileRoom } from './profile-room.ts';

export interface OpenProfile {
  readonly room: ProfileRoom;
  readonly Screen: typeof ProfileScreen;
}

/** @param onStatus called at once, and when status or numbers have changed, also by another tab */
export async function openProfile(
  props: ProfileProps,
  onStatus: (status: LedgerStatus) => void,
): Promise<OpenProfile> {
  const room = await openProfileRoom(props);
  room.subscribe(onStatus);
  return { room, Screen: ProfileScreen };
}
