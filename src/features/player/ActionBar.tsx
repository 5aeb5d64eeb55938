import { CertaintyPicker } from '#components/answers/CertaintyPicker.tsx';
import type { Certainty } from '#domain/ledger/event.ts';
import type { Rating } from '#domain/scheduling/rating.ts';
import { type ActionButton, actionButtons, isWritten } from './action-buttons.ts';
import type { Showing } from './player-state.ts';

interface ActionBarProps {
  showing: Showing;
  changesSchedule: boolean;
  allRatings: boolean;
  askCertainty: boolean;
  onCheck: () => void;
  onGrade: (rating: Rating) => void;
  onNext: () => void;
  onCertainty: (certainty: Certainty | undefined) => void;
  onTurn: () => void;
  onRecall: (rating: Rating) => void;
}

/** Stays in the thumb zone; its height is the same before and after the answer. */
export function ActionBar(props: ActionBarProps) {
  const { showing, askCertainty, onCertainty } = props;
  const isCard = showing.question.format === 'rapid-fire';
  const asksCertainty = askCertainty && !showing.mark && !isCard && !isWritten(showing);
  const buttons = actionButtons(showing, props);
  if (buttons.length === 0) return null;
  return (
    <div class="action-bar">
      <div class={asksCertainty ? 'action-row' : 'grade-bar'} data-buttons={buttons.length}>
        {asksCertainty && <CertaintyPicker value={showing.certainty} onChange={onCertainty} />}
        {buttons.map((button, index) => (
          <button
            // The pressed button has the focus: were it replaced, the browser would lay out the page once more.
            key={button.isPrimary ? 'primary' : button.label}
            type="button"
            class={`button action ${button.isPrimary ? 'button-primary' : ''}`}
            aria-disabled={button.does === 'check' && showing.response === null}
            data-grade={typeof button.does === 'object' ? index + 1 : undefined}
            data-primary={button.isPrimary ? '' : undefined}
            data-turn={button.does === 'turn' ? '' : undefined}
            onClick={() => press(button, props)}
          >
            <span>{button.label}</span>
            {button.outcome !== null && <span class="action-outcome">{button.outcome}</span>}
          </button>
        ))}
      </div>
    </div>
  );
}

function press({ does }: ActionButton, props: ActionBarProps): void {
  if (does === 'check') props.onCheck();
  else if (does === 'turn') props.onTurn();
  else if (does === 'next') props.onNext();
  else if (props.showing.question.format === 'rapid-fire') props.onRecall(does.rating);
  else props.onGrade(does.rating);
}
