import { KeptField } from '#components/KeptField.tsx';
import { cleanText } from '#domain/sets/clean-text.ts';
import { freshPartId } from '#domain/sets/own-draft.ts';
import { type OwnQuestion, type OwnQuestionOf, ownLimits } from '#domain/sets/own-question.ts';
import { setLimits } from '#domain/sets/question-set.ts';
import { NumberFields } from './NumberFields.tsx';
import { OptionFields } from './OptionFields.tsx';

export interface AnswerFieldsProps<Own extends OwnQuestion> {
  own: Own;
  onWrite: (edit: (own: OwnQuestion) => OwnQuestion) => void;
}

/** The fields of the answer, by the format of the question. */
export function OwnAnswerFields({ own, onWrite }: AnswerFieldsProps<OwnQuestion>) {
  switch (own.format) {
    case 'single-choice':
    case 'multiple-select':
      return <OptionFields own={own} onWrite={onWrite} />;
    case 'numeric':
      return <NumberFields own={own} onWrite={onWrite} />;
    case 'free-response':
      return <WrittenFields own={own} onWrite={onWrite} />;
    case 'rapid-fire':
      return (
        <KeptField
          label="The answer on the back"
          kept={own.answer}
          rows={2}
          longest={setLimits.text}
          onKeep={(text) =>
            onWrite((it) => (it.format === 'rapid-fire' ? { ...it, answer: cleanText(text) } : it))
          }
        />
      );
  }
}

function WrittenFields({ own, onWrite }: AnswerFieldsProps<OwnQuestionOf<'free-response'>>) {
  const { evidence, model } = own;
  const change = (edit: (it: OwnQuestionOf<'free-response'>) => OwnQuestion) =>
    onWrite((it) => (it.format === 'free-response' ? edit(it) : it));
  return (
    <fieldset class="stack">
      <legend class="small quiet">
        What a good answer shows: people tick these points themselves
      </legend>
      {evidence.map((point, index) => (
        <div key={point.id} class="own-part">
          <KeptField
            label={`Point ${index + 1}`}
            kept={point.text}
            longest={setLimits.text}
            onKeep={(text) =>
              change((it) => ({
                ...it,
                evidence: it.evidence.map((other) =>
                  other.id === point.id ? { ...other, text: cleanText(text) } : other,
                ),
              }))
            }
          />
          {evidence.length > 1 && (
            <button
              type="button"
              class="link-button small"
              onClick={() =>
                change((it) => ({
                  ...it,
                  evidence: it.evidence.filter(({ id }) => id !== point.id),
                }))
              }
            >
              Remove point {index + 1}
            </button>
          )}
        </div>
      ))}
      {evidence.length < ownLimits.evidence && (
        <button
          type="button"
          class="button"
          onClick={() =>
            change((it) => ({
              ...it,
              evidence: [...it.evidence, { id: freshPartId(it.evidence), text: '' }],
            }))
          }
        >
          Add a point
        </button>
      )}
      <KeptField
        label="What a good answer reads like (may stay empty)"
        kept={model}
        rows={4}
        longest={setLimits.text}
        onKeep={(text) => change((it) => ({ ...it, model: cleanText(text) }))}
      />
    </fieldset>
  );
}
