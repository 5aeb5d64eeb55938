import { KeptField } from '#components/KeptField.tsx';
import { cleanText } from '#domain/sets/clean-text.ts';
import { freshPartId } from '#domain/sets/own-draft.ts';
import { type OwnOption, type OwnQuestionOf, ownLimits } from '#domain/sets/own-question.ts';
import { setLimits } from '#domain/sets/question-set.ts';
import type { AnswerFieldsProps } from './OwnAnswerFields.tsx';

type Choice = OwnQuestionOf<'single-choice' | 'multiple-select'>;

/** The options of a question: text, whether it is right, and why. They are shuffled when they are asked. */
export function OptionFields({ own, onWrite }: AnswerFieldsProps<Choice>) {
  const { options, format } = own;
  const isSingle = format === 'single-choice';
  const change = (edit: (options: readonly OwnOption[]) => readonly OwnOption[]) =>
    onWrite((it) => ('options' in it ? { ...it, options: edit(it.options) } : it));
  const changeOne = (id: string, fields: Partial<OwnOption>) =>
    change((them) => them.map((it) => (it.id === id ? { ...it, ...fields } : it)));

  function mark(id: string, key: boolean): void {
    if (isSingle) change((them) => them.map((it) => ({ ...it, key: it.id === id })));
    else changeOne(id, { key });
  }

  return (
    <fieldset class="stack">
      <legend class="small quiet">Options; their order is shuffled when they are asked</legend>
      {options.map((option, index) => (
        <OptionPart
          key={option.id}
          option={option}
          place={index + 1}
          isSingle={isSingle}
          onMark={(key) => mark(option.id, key)}
          onChange={(fields) => changeOne(option.id, fields)}
          onRemove={
            options.length > ownLimits.fewestOptions
              ? () => change((them) => them.filter(({ id }) => id !== option.id))
              : null
          }
        />
      ))}
      {options.length < ownLimits.options && (
        <button
          type="button"
          class="button"
          onClick={() =>
            change((them) => [
              ...them,
              { id: freshPartId(them), text: '', key: false, rationale: '' },
            ])
          }
        >
          Add an option
        </button>
      )}
    </fieldset>
  );
}

interface OptionPartProps {
  option: OwnOption;
  /** From 1. */
  place: number;
  isSingle: boolean;
  onMark: (key: boolean) => void;
  onChange: (fields: Partial<OwnOption>) => void;
  onRemove: (() => void) | null;
}

function OptionPart({ option, place, isSingle, onMark, onChange, onRemove }: OptionPartProps) {
  return (
    <div class="own-part">
      <KeptField
        label={`Option ${place}`}
        kept={option.text}
        longest={setLimits.text}
        onKeep={(text) => onChange({ text: cleanText(text) })}
      />
      <label class="own-key">
        <input
          type={isSingle ? 'radio' : 'checkbox'}
          name="own-key"
          checked={option.key}
          onChange={(event) => onMark(event.currentTarget.checked)}
        />
        Option {place} is right
      </label>
      <KeptField
        label={`Why option ${place} is right or wrong (may stay empty)`}
        kept={option.rationale}
        longest={setLimits.text}
        onKeep={(rationale) => onChange({ rationale: cleanText(rationale) })}
      />
      {onRemove && (
        <button type="button" class="link-button small" onClick={onRemove}>
          Remove option {place}
        </button>
      )}
    </div>
  );
}
