import { Component } from 'preact';
import { AnswerPart } from '#components/answers/AnswerPart.tsx';
import { ContentView } from '#components/ContentView.tsx';
import { Icon } from '#components/Icon.tsx';
import { QuestionHead } from '#components/question/QuestionHead.tsx';
import type { Question, QuestionReading } from '#domain/questions/question.ts';
import type { Response } from '#domain/questions/response.ts';
import { ChoiceFeedback } from './ChoiceFeedback.tsx';
import type { OtherParts, Showing } from './player-state.ts';

export interface QuestionStageProps {
  showing: Showing;
  /** Name of the question's competency; empty where it belongs to none. */
  competency: string;
  base: string;
  /** Why it comes up now; null while that is not known. */
  why: string | null;
  /** The parts that a first question does not need; null until they are loaded. */
  parts: OtherParts | null;
  /** The same object at every drawing. */
  actions: StageActions;
}

export interface StageActions {
  change(response: Response | null): void;
  draft(text: string): void;
  skip(): void;
  loadReading(question: Question): Promise<QuestionReading>;
}

/**
 * The question, its answer part and, once checked, what there is to learn from it. Drawn again only when
 * something of it has changed: a stage that stood ready is shown as it is.
 */
export class QuestionStage extends Component<QuestionStageProps> {
  override shouldComponentUpdate(next: QuestionStageProps): boolean {
    const { showing, why, parts } = this.props;
    return next.showing !== showing || next.why !== why || next.parts !== parts;
  }

  override render({ showing, competency, base, why, parts, actions }: QuestionStageProps) {
    const { question, seed, response, mark, retry } = showing;
    return (
      <article class="stage">
        <QuestionHead competency={competency} band={question.band} seconds={question.seconds} />
        {retry && (
          <p class="retry-note quiet small">
            Once more: you missed it earlier. This try changes nothing but your memory.
          </p>
        )}
        <div class="question-stem prose" tabIndex={-1}>
          <ContentView tree={showing.stem} />
        </div>
        <AnswerPart
          question={question}
          seed={seed}
          response={response}
          mark={mark}
          onChange={actions.change}
          draft={showing.draft}
          turned={showing.turned}
          other={parts?.OtherAnswer ?? null}
          onDraft={actions.draft}
        />
        {mark && question.format !== 'rapid-fire' && (
          <Verdict showing={showing} base={base} parts={parts} actions={actions} />
        )}
        {!mark && question.format !== 'rapid-fire' && response?.format !== 'written' && (
          <button type="button" class="link-button quiet small skip" onClick={actions.skip}>
            I don’t know
          </button>
        )}
        {why && (
          <details class="why">
            <summary>Why now?</summary>
            <p class="small">{why}</p>
          </details>
        )}
      </article>
    );
  }
}

function Verdict({
  showing: { question, seed, mark },
  base,
  parts,
  actions,
}: Pick<QuestionStageProps, 'showing' | 'base' | 'parts' | 'actions'>) {
  if (!mark) return null;
  return (
    <section class="verdict" aria-live="polite">
      <h2 tabIndex={-1} class="verdict-word" data-credit={creditWord(mark.credit)}>
        <Icon name={creditWord(mark.credit)} />
        {verdictSentence(mark.credit, mark.layer)}
      </h2>
      {'options' in question.answer ? (
        <ChoiceFeedback answer={question.answer} mark={mark} />
      ) : (
        parts && <parts.OtherFeedback question={question} seed={seed} mark={mark} />
      )}
      {parts && <parts.ReadMore question={question} base={base} load={actions.loadReading} />}
    </section>
  );
}

function creditWord(credit: number): 'right' | 'partly' | 'wrong' {
  if (credit === 1) return 'right';
  return credit > 0 ? 'partly' : 'wrong';
}

function verdictSentence(credit: number, layer: 'auto' | 'self'): string {
  if (layer === 'self') return `Your own rating: ${Math.round(100 * credit)} %`;
  if (credit === 1) return 'Right';
  return credit > 0 ? `Partly right: ${Math.round(100 * credit)} %` : 'Not right';
}
