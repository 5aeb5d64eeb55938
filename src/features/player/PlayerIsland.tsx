import { useEffect, useState } from 'preact/hooks';
import { IslandBoundary } from '#components/IslandBoundary.tsx';
import type { CompetencyName } from './competency-name.ts';
import { PlayerScreen } from './PlayerScreen.tsx';
import type { PlanPreview } from './plan-preview.ts';
import { begin, showNext, undo } from './player-actions.ts';
import { openRoom, type PlayerContext } from './player-context.ts';
import { SessionSetup } from './SessionSetup.tsx';
import { defaultChoice, readChoice, type SessionChoice } from './session-choice.ts';
import { usePlayer } from './use-player.ts';

interface PlayerIslandProps {
  base: string;
  competencies: readonly CompetencyName[];
}

/** /practice/: choose, practise, finish. */
export default function PlayerIsland(props: PlayerIslandProps) {
  return (
    <IslandBoundary base={props.base}>
      <Practice {...props} />
    </IslandBoundary>
  );
}

function Practice({ base, competencies }: PlayerIslandProps) {
  const { state, run } = usePlayer(base, null);
  const { room, session, showing } = state;
  const [choice, setChoice] = useState<SessionChoice>(defaultChoice);
  const [preview, setPreview] = useState<((choice: SessionChoice) => PlanPreview) | null>(null);
  const [atFinish, setAtFinish] = useState(false);

  useEffect(() => {
    if (!room) return;
    run(async (player) => {
      const { code } = await openRoom(player);
      setPreview(() => (it: SessionChoice) => code.previewChoice(room, it));
      const wanted = readChoice(location.search);
      code.expectKept(room, wanted);
      setChoice(wanted);
      const query = new URLSearchParams(location.search);
      if (query.has('resume') && session?.ended === null) await showNext(player);
      // Where there is nothing to ask, the setup says why.
      else if (query.has('start') && code.previewChoice(room, wanted).count > 0)
        await beginHere(player, wanted);
    });
  }, [room !== null]);

  useEffect(() => {
    if (showing) setAtFinish(true);
  }, [showing]);

  if (showing)
    return <PlayerScreen state={state} run={run} base={base} competencies={competencies} />;
  if (atFinish && room && state.parts && session?.ended) {
    return (
      <state.parts.FinishScreen
        session={session}
        room={room}
        base={base}
        onUndo={() => run(undo)}
        onAgain={() => run((player) => beginHere(player, { mode: 'learn', budget: { count: 5 } }))}
      />
    );
  }
  return (
    <>
      {state.problem && <p class="notice">{state.problem}</p>}
      <SessionSetup
        key={JSON.stringify(choice)}
        start={choice}
        open={session && session.ended === null ? session : null}
        competencies={competencies}
        preview={preview}
        onBegin={(wanted) => run((player) => beginHere(player, wanted))}
        onResume={() => run(showNext)}
      />
      {room && state.parts && <state.parts.DailyArchive base={base} room={room} />}
    </>
  );
}

/** A reload resumes what this begins instead of beginning it again. */
function beginHere(player: PlayerContext, wanted: SessionChoice): Promise<void> {
  history.replaceState(null, '', `${location.pathname}?resume`);
  return begin(player, wanted);
}
