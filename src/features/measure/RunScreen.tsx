import { useEffect, useRef } from 'preact/hooks';
import { AnswerPart } from '#components/answers/AnswerPart.tsx';
import { useShortcuts } from '#components/answers/use-shortcuts.ts';
import { ContentView } from '#components/ContentView.tsx';
import { QuestionHead } from '#components/question/QuestionHead.tsx';
import { useQuietPage } from '#components/use-quiet-page.ts';
import { answer, pause, undo } from './measure-actions.ts';
import { updateAsking } from './measure-context.ts';
import type { Asking, MeasureState } from './measure-state.ts';
import { RunBar } from './RunBar.tsx';
import { RunHead } from './RunHead.tsx';
import type { RunAction } from './use-measure.ts';
import '#components/answers/asking.css';
import '#components/question/question.css';
import './run.css';

interface RunScreenProps {
  state: MeasureState & {
    readonly room: NonNullable<MeasureState['room']>;
    readonly parts: NonNullable<MeasureState['parts']>;
  };
  run: RunAction;
}

/** One question at a time, and how much is still uncertain. Nothing on it tells right from wrong. */
export function RunScreen({ state, run }: RunScreenProps) {
  const { asking, room, progress } = state;
  const { preferences } = room.ledger.projection;
  const onUndo = () => void run(undo);
  useQuietPage(true);
  useShortcuts(preferences.shortcuts !== 'off', onUndo);
  if (!asking || !progress) return null;
  return (
    <div class="player run">
      <RunHead
        progress={progress}
        status={state.status}
        onUndo={progress.answered > 0 ? onUndo : null}
        onPause={() => run(pause)}
        onRetry={() => room.ledger.retry()}
      />
      {state.problem && <p class="notice">{state.problem}</p>}
      <RunQuestion key={asking.question.id} asking={asking} state={state} run={run} />
      <RunBar
        asking={asking}
        askCertainty={preferences.certainty !== 'off'}
        onAnswer={() => run((measure) => answer(measure))}
        onCertainty={(certainty) => run(async (it) => updateAsking(it, { certainty }))}
      />
    </div>
  );
}

function RunQuestion({ asking, state, run }: RunScreenProps & { asking: Asking }) {
  const { question, seed, stem, response } = asking;
  const { room, parts } = state;
  const stemElement = useRef<HTMLDivElement>(null);
  const { competencies } = room.catalogue;
  useEffect(() => {
    scrollTo({ top: 0 });
    stemElement.current?.focus({ preventScroll: true });
  }, []);
  return (
    <article class="stage" data-question={question.id} data-phase="asking">
      <QuestionHead
        competency={competencies.find(({ id }) => id === question.competency)?.short ?? ''}
        band={null}
        seconds={question.seconds}
      />
      <div ref={stemElement} class="question-stem prose" tabIndex={-1}>
        <ContentView tree={stem} />
      </div>
      <AnswerPart
        question={question}
        seed={seed}
        response={response}
        mark={null}
        onChange={(next) => run(async (it) => updateAsking(it, { response: next }))}
        draft=""
        onDraft={() => {}}
        turned={false}
        other={parts.OtherAnswer}
      />
      <button
        type="button"
        class="link-button quiet small skip"
        onClick={() => run((measure) => answer(measure, { format: 'skipped' }))}
      >
        I don’t know
      </button>
    </article>
  );
}
