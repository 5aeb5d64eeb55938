import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { QuestionStage, type QuestionStageProps } from './QuestionStage.tsx';

interface QuestionSlotProps extends QuestionStageProps {
  /** Stands ready, unseen and out of reach, so that the next question costs no time when it is wanted. */
  isAhead: boolean;
  /** False for the question that stands in the start page, until it is answered. */
  inSession: boolean;
}

/** The place of a question on the screen: brings eyes and screen readers to it, and to its verdict. */
export function QuestionSlot({ isAhead, inSession, ...stage }: QuestionSlotProps) {
  const { question, mark } = stage.showing;
  const slot = useRef<HTMLDivElement>(null);
  const wasInPage = useRef(!inSession);

  useLayoutEffect(() => {
    if (isAhead && slot.current) slot.current.inert = true;
  }, [isAhead]);

  useEffect(() => {
    if (isAhead || !slot.current) return;
    // Within reach a frame after it is seen: it makes the browser style all of it once more.
    slot.current.inert = false;
    const find = (selector: string) => slot.current?.querySelector<HTMLElement>(selector);
    if (mark) find('.verdict-word')?.focus();
    else if (!wasInPage.current) {
      scrollTo({ top: 0 });
      find('.question-stem')?.focus({ preventScroll: true });
    }
    wasInPage.current = false;
  }, [mark, isAhead]);

  return (
    <div
      ref={slot}
      class="question-slot"
      data-ahead={isAhead}
      data-question={isAhead ? undefined : question.id}
      data-phase={isAhead ? undefined : mark ? 'answered' : 'asking'}
    >
      <QuestionStage {...stage} />
    </div>
  );
}
