import { useState } from 'preact/hooks';
import { IslandBoundary } from '#components/IslandBoundary.tsx';
import type { Role } from '#domain/readiness/role.ts';
import { CheckSetup } from './CheckSetup.tsx';
import { type CheckChoice, preferredChoice } from './check-choice.ts';
import type { GuideLinks } from './guide-link.ts';
import { begin, goOn, showResult, showSetup, stop, undo } from './measure-actions.ts';
import { useMeasure } from './use-measure.ts';

interface MeasureIslandProps {
  base: string;
  roles: readonly Role[];
  readings: GuideLinks;
}

/** /measure/: choose a role, answer without being told, see where you stand. */
export default function MeasureIsland(props: MeasureIslandProps) {
  return (
    <IslandBoundary base={props.base}>
      <Measure {...props} />
    </IslandBoundary>
  );
}

function Measure({ base, roles, readings }: MeasureIslandProps) {
  const { state, run } = useMeasure(base, roles);
  const { screen, room, parts } = state;
  // Only what was pressed here: it stands when the preferences arrive after it.
  const [chosen, setChosen] = useState<Partial<CheckChoice>>({});
  const preferences = room?.ledger.projection.preferences ?? {};
  const choice = { ...preferredChoice(preferences, roles), ...chosen };

  const record = room?.ledger.projection.run ?? null;
  if (parts && room && record && screen === 'asking') {
    return <parts.RunScreen state={{ ...state, room, parts }} run={run} />;
  }
  if (parts && room && record && screen === 'paused') {
    return (
      <parts.PausedRun
        record={record}
        base={base}
        problem={state.problem}
        onGoOn={() => run(goOn)}
        onStop={() => run(stop)}
      />
    );
  }
  if (parts && room && record && screen === 'result') {
    return (
      <parts.ResultScreen
        room={room}
        record={record}
        base={base}
        readings={readings}
        onUndo={state.canUndo ? () => run(undo) : null}
        onAgain={() => run(showSetup)}
      />
    );
  }
  return (
    <CheckSetup
      base={base}
      roles={roles}
      state={state}
      choice={choice}
      onChoose={(change) => setChosen({ ...chosen, ...change })}
      onBegin={() => run((measure) => begin(measure, choice))}
      onGoOn={() => run(goOn)}
      onResult={() => run(showResult)}
    />
  );
}
