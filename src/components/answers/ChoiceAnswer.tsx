import { useEffect, useRef } from 'preact/hooks';
import { presentOptions } from '#domain/questions/presentation.ts';
import type { Option } from '#domain/questions/question.ts';
import { CodeBlock, ContentView } from '../ContentView.tsx';
import { Icon } from '../Icon.tsx';
import { type AnswerPartProps, outcomeOf, outcomeWords } from './answer-part.ts';

type ChoiceFormat = 'single-choice' | 'multiple-select' | 'code-reading';

/** Options as full-width rows. The number is a key hint for its place on screen; what is stored is the option's id. */
export function ChoiceAnswer({
  question,
  seed,
  response,
  mark,
  onChange,
}: AnswerPartProps<ChoiceFormat>) {
  const options = presentOptions(question.answer, seed);
  const several = question.answer.options.filter((option) => option.key).length > 1;
  const chosen = response?.format === 'options' ? response.chosen : [];
  const fieldset = useRef<HTMLFieldSetElement>(null);

  // What was chosen in the page before its scripts were there.
  useEffect(() => {
    const checked = fieldset.current?.querySelectorAll<HTMLInputElement>(':checked') ?? [];
    const early = [...checked].map((input) => input.value);
    if (early.length > 0 && !response) onChange({ format: 'options', chosen: early });
  }, []);

  function toggle(id: string): void {
    if (mark) return;
    const next = several ? toggled(chosen, id) : [id];
    onChange(next.length > 0 ? { format: 'options', chosen: next } : null);
  }

  return (
    <>
      {question.format === 'code-reading' && (
        <CodeBlock language={question.snippet.language} code={question.snippet.code} />
      )}
      <fieldset class="choices" ref={fieldset} disabled={mark !== null}>
        <legend class="visually-hidden">
          {several ? 'Options, several are right' : 'Options'}
        </legend>
        {options.map((option, index) => (
          <ChoiceRow
            key={option.id}
            option={option}
            hint={index + 1}
            type={several ? 'checkbox' : 'radio'}
            checked={chosen.includes(option.id)}
            outcome={outcomeOf(mark, option.id)}
            onPick={() => toggle(option.id)}
          />
        ))}
      </fieldset>
    </>
  );
}

function toggled(chosen: readonly string[], id: string): string[] {
  return chosen.includes(id) ? chosen.filter((it) => it !== id) : [...chosen, id];
}

interface ChoiceRowProps {
  option: Option;
  hint: number;
  type: 'radio' | 'checkbox';
  checked: boolean;
  outcome: ReturnType<typeof outcomeOf>;
  onPick: () => void;
}

function ChoiceRow({ option, hint, type, checked, outcome, onPick }: ChoiceRowProps) {
  const word = outcome ? outcomeWords[outcome] : '';
  return (
    <label class="choice" data-outcome={outcome}>
      <input
        type={type}
        name="choice"
        value={option.id}
        checked={checked}
        onChange={onPick}
        data-choice={hint}
      />
      <span class="choice-hint" aria-hidden="true">
        {outcome && word ? <Icon name={outcome === 'wrong' ? 'wrong' : 'right'} /> : hint}
      </span>
      <span class="choice-text">
        <ContentView tree={option.text} />
        {word && <span class="choice-word">{word}</span>}
      </span>
    </label>
  );
}
