import { CertaintyPicker } from '#components/answers/CertaintyPicker.tsx';
import type { Certainty } from '#domain/ledger/event.ts';
import type { Asking } from './measure-state.ts';

interface RunBarProps {
  asking: Asking;
  askCertainty: boolean;
  onAnswer: () => void;
  onCertainty: (certainty: Certainty | undefined) => void;
}

/** Stays in the thumb zone. It is the same button from question to question, so that the focus has a place to be. */
export function RunBar({ asking, askCertainty, onAnswer, onCertainty }: RunBarProps) {
  return (
    <div class="action-bar">
      <div class={askCertainty ? 'action-row' : 'grade-bar'}>
        {askCertainty && <CertaintyPicker value={asking.certainty} onChange={onCertainty} />}
        <button
          type="button"
          class="button action button-primary"
          aria-disabled={asking.response === null}
          data-primary=""
          onClick={onAnswer}
        >
          Next
        </button>
      </div>
    </div>
  );
}
