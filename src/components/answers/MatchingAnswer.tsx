import { plainText } from '#domain/plain-text.ts';
import { presentChoices } from '#domain/questions/presentation.ts';
import type { MatchingChoice, MatchingPrompt } from '#domain/questions/question.ts';
import { ContentView } from '../ContentView.tsx';
import { Icon } from '../Icon.tsx';
import { type AnswerPartProps, outcomeOf } from './answer-part.ts';

/** A native list beside each prompt: the same by touch, keys and screen reader. A choice moves when it is picked again. */
export function MatchingAnswer({
  question,
  seed,
  response,
  mark,
  onChange,
}: AnswerPartProps<'matching'>) {
  const choices = presentChoices(question.answer, seed);
  const pairs = response?.format === 'matching' ? response.pairs : {};

  function pick(promptId: string, choiceId: string): void {
    const others = Object.entries(pairs).filter(
      ([prompt, choice]) => prompt !== promptId && choice !== choiceId,
    );
    const next = Object.fromEntries(choiceId ? [...others, [promptId, choiceId]] : others);
    onChange(Object.keys(next).length > 0 ? { format: 'matching', pairs: next } : null);
  }

  return (
    <div class="pairs">
      {question.answer.prompts.map((prompt) => (
        <PairRow
          key={prompt.id}
          prompt={prompt}
          choices={choices}
          chosen={pairs[prompt.id] ?? ''}
          outcome={outcomeOf(mark, prompt.id)}
          onPick={(choiceId) => pick(prompt.id, choiceId)}
        />
      ))}
    </div>
  );
}

interface PairRowProps {
  prompt: MatchingPrompt;
  choices: readonly MatchingChoice[];
  chosen: string;
  outcome: ReturnType<typeof outcomeOf>;
  onPick: (choiceId: string) => void;
}

function PairRow({ prompt, choices, chosen, outcome, onPick }: PairRowProps) {
  const rightChoice = choices.find((choice) => choice.id === prompt.choiceId);
  const isRight = outcome === 'right';
  return (
    <div class="pair" data-outcome={outcome}>
      <label class="pair-prompt" for={`pair-${prompt.id}`}>
        <ContentView tree={prompt.text} />
      </label>
      <select
        id={`pair-${prompt.id}`}
        class="field"
        value={chosen}
        disabled={outcome !== undefined}
        onChange={(event) => onPick(event.currentTarget.value)}
      >
        <option value="">Choose ...</option>
        {choices.map((choice) => (
          <option key={choice.id} value={choice.id}>
            {plainText(choice.text)}
          </option>
        ))}
      </select>
      {outcome && (
        <p class="pair-outcome small">
          <Icon name={isRight ? 'right' : 'wrong'} />
          <span>
            {!isRight && rightChoice && (
              <strong>
                <ContentView tree={rightChoice.text} />.{' '}
              </strong>
            )}
            <ContentView tree={prompt.why} />
          </span>
        </p>
      )}
    </div>
  );
}
