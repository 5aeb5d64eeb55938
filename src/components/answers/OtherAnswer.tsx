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
