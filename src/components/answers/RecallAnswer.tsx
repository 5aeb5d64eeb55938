import type { QuestionOf } from '#domain/questions/question.ts';
import { ContentView } from '../ContentView.tsx';

interface RecallAnswerProps {
  question: QuestionOf<'rapid-fire'>;
  /** Turned by the button under the thumb. */
  turned: boolean;
}

/** A rapid-fire card: say it, turn it, and be honest about it. */
export function RecallAnswer({ question, turned }: RecallAnswerProps) {
  const { text, accepted } = question.answer;
  return (
    <div class="recall" aria-live="polite">
      {turned && (
        <>
          <p class="recall-answer">
            <ContentView tree={text} />
          </p>
          {accepted.length > 0 && <p class="quiet small">Also right: {accepted.join(', ')}.</p>}
        </>
      )}
    </div>
  );
}
