import { honestUse } from '#domain/readiness/profile-words.ts';
import { BesideSection } from './BesideSection.tsx';
import { CompetencyColumn } from './CompetencyColumn.tsx';
import { GateSection } from './GateSection.tsx';
import { LaterSections } from './LaterSections.tsx';
import { LevelSection } from './LevelSection.tsx';
import { LeverSection } from './LeverSection.tsx';
import { namesOf } from './names.ts';
import { PrintedProfile } from './PrintedProfile.tsx';
import type { ProfileProps } from './profile-props.ts';
import type { ProfileRoom } from './profile-room.ts';
import { TakeAway } from './TakeAway.tsx';

export type ScreenProps = ProfileProps & { readonly room: ProfileRoom };

/** The profile of somebody whose ledger is open. */
export function ProfileScreen(props: ScreenProps) {
  const { room, base } = props;
  const profile = room.profile();
  const names = namesOf(props);
  const part = { profile, names, room, base };
  return (
    <>
      <div class="profile-screen">
        <LevelSection {...part} />
        <LeverSection {...part} />
        <GateSection {...part} />
        <CompetencyColumn {...part} />
        <LaterSections {...part} />
        <BesideSection beside={room.beside()} base={base} today={profile.day} />
        <TakeAway {...part} />
        <section class="stack" aria-labelledby="honest-use">
          <h2 id="honest-use">What this is good for</h2>
          <p>{honestUse}</p>
          <p class="quiet small">
            No AI judged an answer: rules did. Where a band begins and what a role requires is our
            own judgement; somebody who hires may draw these lines elsewhere.
          </p>
        </section>
      </div>
      <PrintedProfile {...part} />
    </>
  );
}
