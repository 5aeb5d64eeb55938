/** The profile with all that needs an open ledger, imported after the first paint. */
import { ProfileScreen } from './ProfileScreen.tsx';
import type { ProfileProps } from './profile-props.ts';
import { openProfileRoom, type ProfileRoom } from './profile-room.ts';

export interface OpenProfile extends Pick<ProfileRoom, 'subscribe'> {
  readonly room: ProfileRoom;
  readonly Screen: typeof ProfileScreen;
}

export async function openProfile(props: ProfileProps): Promise<OpenProfile> {
  const room = await openProfileRoom(props);
  return { room, Screen: ProfileScreen, subscribe: room.subscribe };
}
