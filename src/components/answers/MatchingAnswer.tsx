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
  const choiceOf = (wanted: string) => choices.find(({ id }) => id === wanted);
  const given = choiceOf(chosen);
  const fitting = choiceOf(prompt.choiceId);
  return (
    <div class="pair">
      <label class="pair-prompt" for={`pair-${prompt.id}`}>
        <ContentView tree={prompt.text} />
      </label>
      {!outcome && (
        <select
          id={`pair-${prompt.id}`}
          class="field"
          value={chosen}
          onChange={(event) => onPick(event.currentTarget.value)}
        >
          <option value="">Choose ...</option>
          {choices.map((choice) => (
            <option key={choice.id} value={choice.id}>
              {plainText(choice.text)}
            </option>
          ))}
        </select>
      )}
      {outcome && (
        <>
          {outcome !== 'right' && (
            <p class="pair-outcome" data-outcome="wrong">
              <Icon name="wrong" />
              <span>{given ? <ContentView tree={given.text} /> : 'Left open'}</span>
            </p>
          )}
          <p class="pair-outcome" data-outcome="right">
            <Icon name="right" />
            <span>
              {fitting && <ContentView tree={fitting.text} />}
              <span class="choice-word">
                <ContentView tree={prompt.why} />
              </span>
            </span>
          </p>
        </>
      )}
    </div>
  );
}
