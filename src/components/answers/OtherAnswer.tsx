import type { ContentTree } from '#domain/content-tree.ts';
import type { Mark } from '#domain/questions/marking/mark.ts';
import { expectedNumber, fillVariables, formatNumber } from '#domain/questions/parametric.ts';
import type {
  NumericAnswer as Numeric,
  OrderingStep,
  Question,
} from '#domain/questions/question.ts';
import { ContentView } from '../ContentView.tsx';
import type { AnyAnswerProps } from './AnswerPart.tsx';
import { MatchingAnswer } from './MatchingAnswer.tsx';
import { NumericAnswer } from './NumericAnswer.tsx';
import { OrderingAnswer } from './OrderingAnswer.tsx';
import { RecallAnswer } from './RecallAnswer.tsx';
import { WrittenAnswer } from './WrittenAnswer.tsx';

/** Every way of answering but choosing: loaded with the practice room, because no first question needs it. */
export function OtherAnswer({ question, draft, onDraft, turned, ...rest }: AnyAnswerProps) {
  switch (question.format) {
    case 'numeric':
      return <NumericAnswer question={question} {...rest} />;
    case 'ordering':
      return <OrderingAnswer question={question} {...rest} />;
    case 'matching':
      return <MatchingAnswer question={question} {...rest} />;
    case 'free-response':
    case 'behavioural':
      return <WrittenAnswer question={question} draft={draft} onDraft={onDraft} {...rest} />;
    case 'rapid-fire':
      return <RecallAnswer question={question} turned={turned || rest.mark !== null} />;
    default:
      return null;
  }
}

export interface FeedbackProps {
  question: Question;
  seed: number;
  mark: Mark;
}

export function OtherFeedback({ question, seed, mark }: FeedbackProps) {
  if (question.format === 'numeric') {
    return <NumericFeedback answer={question.answer} seed={seed} mark={mark} />;
  }
  const misplaced = question.format === 'ordering' && mark.credit < 1;
  return misplaced ? <OrderingFeedback steps={question.answer.steps} /> : null;
}

function NumericFeedback({ answer, seed, mark }: { answer: Numeric; seed: number; mark: Mark }) {
  const trap = answer.traps.find((it) => mark.feedback.includes(it.id));
  const filled = (tree: ContentTree) => fillVariables(tree, answer, seed);
  return (
    <>
      {trap && (
        <div class="reason">
          <p class="reason-label">The path to your number</p>
          <div class="prose">
            <ContentView tree={filled(trap.feedback)} />
          </div>
        </div>
      )}
      <div class="reason">
        <p class="reason-about">
          <span class="reason-label">The answer</span>{' '}
          <strong>
            {formatNumber(expectedNumber(answer, seed), answer.decimals)}
            {answer.unit && ` ${answer.unit}`}
          </strong>
        </p>
        <div class="prose">
          <ContentView tree={filled(answer.worked)} />
        </div>
      </div>
    </>
  );
}

function OrderingFeedback({ steps }: { steps: readonly OrderingStep[] }) {
  return (
    <div class="reason">
      <p class="reason-label">The order that holds</p>
      <ol class="prose numbered-steps">
        {steps.map((step) => (
          <li key={step.id}>
            <ContentView tree={step.text} />
            {step.why.length > 0 && (
              <p class="quiet small">
                <ContentView tree={step.why} />
              </p>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
