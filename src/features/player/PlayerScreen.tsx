import { useEffect, useMemo, useState } from 'preact/hooks';
import { useShortcuts } from '#components/answers/use-shortcuts.ts';
import { useQuietPage } from '#components/use-quiet-page.ts';
import { ActionBar } from './ActionBar.tsx';
import type { CompetencyName } from './competency-name.ts';
import { PlayerHead } from './PlayerHead.tsx';
import { check, grade, leave, recall, showNext, undo } from './player-actions.ts';
import { type PlayerContext, updateShowing } from './player-context.ts';
import type { PlayerState, Showing } from './player-state.ts';
import { QuestionSlot } from './QuestionSlot.tsx';
import { useStageActions } from './use-stage-actions.ts';
import '#components/answers/asking.css';
import './player.css';
import '#components/question/question.css';

interface PlayerScreenProps {
  state: PlayerState;
  run: (action: (player: PlayerContext) => Promise<void>) => Promise<void>;
  base: string;
  competencies: readonly CompetencyName[];
}

/** One question at a time: ticks on top, the question, the actions under the thumb. */
export function PlayerScreen({ state, run, base, competencies }: PlayerScreenProps) {
  const { showing, ahead, session, room, parts } = state;
  const preferences = room?.ledger.projection.preferences ?? {};
  const why = useWhyNow(state);
  const actions = useStageActions(state, run);
  const onUndo = useMemo(() => () => void run(undo), []);
  useQuietPage(session !== null && session.ended === null);
  useShortcuts(preferences.shortcuts !== 'off', onUndo);
  if (!showing) return null;
  const nameOf = ({ question }: Showing) =>
    competencies.find((it) => it.id === question.competency)?.short ?? '';
  return (
    <div class="player">
      <PlayerHead state={state} onUndo={onUndo} onStop={() => run(leave)} />
      {state.problem && <p class="notice">{state.problem}</p>}
      {[showing, ...(ahead ? [ahead] : [])].map((it) => (
        <QuestionSlot
          key={`${it.question.id} ${it.seed} ${it.retry}`}
          showing={it}
          isAhead={it !== showing}
          inSession={session !== null}
          competency={nameOf(it)}
          base={base}
          why={it === showing ? why : null}
          parts={parts}
          actions={actions}
        />
      ))}
      <ActionBar
        showing={showing}
        changesSchedule={session?.changesSchedule ?? true}
        allRatings={preferences.buttons === 'four'}
        askCertainty={session !== null && preferences.certainty !== 'off'}
        onCheck={() => run((player) => check(player))}
        onGrade={(rating) => run((player) => grade(player, rating))}
        onNext={() => run(showNext)}
        onTurn={() => run(async (player) => updateShowing(player, { turned: true }))}
        onRecall={(rating) => run((player) => recall(player, rating))}
        onCertainty={(certainty) => run(async (player) => updateShowing(player, { certainty }))}
      />
    </div>
  );
}

function useWhyNow({ room, showing }: PlayerState): string | null {
  const [why, setWhy] = useState<string | null>(null);
  const questionId = showing?.question.id;
  const asking = showing?.mark === null;
  useEffect(() => {
    if (!room || !questionId || !asking) return;
    import('./practice-room.ts').then(({ whyNow }) => setWhy(whyNow(room, questionId)));
  }, [room, questionId, asking]);
  return why;
}
