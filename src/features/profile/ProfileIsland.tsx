import { Chooser } from '#components/Chooser.tsx';
import { IslandBoundary } from '#components/IslandBoundary.tsx';
import { StorageNotice } from '#components/StorageNotice.tsx';
import { targetBands } from '#domain/adaptive/scale.ts';
import { bandNames } from '#domain/competencies/band.ts';
import type { ProfileProps } from './profile-props.ts';
import { useProfile } from './use-profile.ts';
import './profile.css';

/** Where the learner stands for a role and a band. Without scripts there is nothing to show: it lives on the device. */
export default function ProfileIsland(props: ProfileProps) {
  return (
    <IslandBoundary base={props.base}>
      <ProfilePage {...props} />
    </IslandBoundary>
  );
}

function ProfilePage(props: ProfileProps) {
  const { open, status, problem, choose } = useProfile(props);
  const target = open?.room.target() ?? { role: props.roles[0], band: 'mid' };
  const roles = props.roles.map(({ id, name }) => [id, name] as const);
  const bands = targetBands.map((band) => [band, bandNames[band]] as const);
  return (
    <div class="profile" aria-busy={!open && !problem}>
      <header class="profile-head">
        <h1>Profile</h1>
        <div class="profile-target">
          <Chooser
            label="Role"
            value={target.role?.id ?? ''}
            options={roles}
            disabled={!open}
            onChoose={(value) => choose('role', value)}
          />
          <Chooser
            label="Band"
            value={target.band}
            options={bands}
            disabled={!open}
            onChoose={(value) => choose('band', value)}
          />
        </div>
        {problem && <p class="notice">{problem}</p>}
        <StorageNotice status={status} onRetry={() => open?.room.retry()} />
      </header>
      {open ? (
        <open.Screen {...props} room={open.room} />
      ) : (
        <>
          <p class="quiet later-words">Reading your ledger ...</p>
          <p class="first-words">
            Where you stand for a role and a band: what was measured, with its interval, from how
            many answers and when, and the reason behind every number. It is worked out from the
            answers that are kept on this device, and it begins with the first.
          </p>
        </>
      )}
    </div>
  );
}
