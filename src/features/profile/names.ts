import type { Profile } from '#domain/readiness/profile.ts';
import type { NameOf } from '#domain/readiness/profile-words.ts';
import type { ProfileProps } from './profile-props.ts';
import type { ProfileRoom } from './profile-room.ts';

/** Of competencies and domains, by id. */
export interface Names {
  readonly full: NameOf;
  /** For lists and narrow places. */
  readonly short: NameOf;
}

/** What every part of the screen is drawn from. */
export interface PartProps {
  readonly profile: Profile;
  readonly names: Names;
  readonly room: ProfileRoom;
  readonly base: string;
}

export function namesOf({
  competencies,
  domains,
}: Pick<ProfileProps, 'competencies' | 'domains'>): Names {
  const full = new Map([...domains, ...competencies].map(({ id, name }) => [id, name]));
  const short = new Map(competencies.map((it) => [it.id, it.short]));
  return {
    full: (id) => full.get(id) ?? id,
    short: (id) => short.get(id) ?? full.get(id) ?? id,
  };
}
