import { useEffect, useRef } from 'preact/hooks';
import { Chooser } from '#components/Chooser.tsx';
import { KeptField } from '#components/KeptField.tsx';
import type { CatalogueCompetency } from '#domain/questions/catalogue.ts';
import { cleanText } from '#domain/sets/clean-text.ts';
import { withFormat } from '#domain/sets/own-draft.ts';
import {
  type OwnFormat,
  type OwnQuestion,
  ownFormats,
  ownLimits,
} from '#domain/sets/own-question.ts';
import { ownQuestionProblems } from '#domain/sets/own-question-problems.ts';
import { setLimits } from '#domain/sets/question-set.ts';
import { OwnAnswerFields } from './OwnAnswerFields.tsx';
import { OwnInFull } from './SetContents.tsx';
import { MarkdownHint } from './SetDetails.tsx';

interface OwnQuestionEditorProps {
  own: OwnQuestion;
  version: number;
  competencies: readonly CatalogueCompetency[];
  /** Keeps what `edit` makes of the question as it is now. */
  onWrite: (edit: (own: OwnQuestion) => OwnQuestion) => void;
  onClose: () => void;
  onRemove: () => void;
}

/** One own question: its fields, what is missing, and how it will look. */
export function OwnQuestionEditor(props: OwnQuestionEditorProps) {
  const { own, version, competencies, onWrite, onClose, onRemove } = props;
  const problems = ownQuestionProblems(own);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="own-editor stack" aria-labelledby="own-editor-title">
      <button type="button" class="link-button set-back" onClick={onClose}>
        All your questions
      </button>
      <h2 id="own-editor-title" ref={heading} tabIndex={-1}>
        Your question
      </h2>
      <FormatField own={own} onWrite={onWrite} />
      <KeptField
        label="What is asked"
        kept={own.stem}
        rows={4}
        longest={setLimits.text}
        onKeep={(stem) => onWrite((it) => ({ ...it, stem: cleanText(stem) }))}
      />
      <MarkdownHint />
      <OwnAnswerFields own={own} onWrite={onWrite} />
      <KeptField
        label="Explanation, read after answering (may stay empty)"
        kept={own.explanation}
        rows={3}
        longest={setLimits.text}
        onKeep={(explanation) => onWrite((it) => ({ ...it, explanation: cleanText(explanation) }))}
      />
      <TopicAndTime own={own} competencies={competencies} onWrite={onWrite} />
      {problems.length > 0 && (
        <div class="small">
          <p class="quiet">Still missing:</p>
          <ul class="own-problems">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      <section class="stack" aria-label="Preview">
        <h3>Preview</h3>
        <OwnInFull own={own} version={version} />
      </section>
      <div class="set-actions">
        <button type="button" class="button" onClick={onClose}>
          Done
        </button>
        <button type="button" class="button button-quiet" onClick={onRemove}>
          Remove this question
        </button>
      </div>
    </section>
  );
}

type FieldProps = Pick<OwnQuestionEditorProps, 'own' | 'onWrite'>;

const formatNames: Readonly<Record<OwnFormat, string>> = {
  'single-choice': 'One right option',
  'multiple-select': 'Several right options',
  numeric: 'A number',
  'free-response': 'A written answer',
  'rapid-fire': 'A card to turn over',
};

function FormatField({ own, onWrite }: FieldProps) {
  return (
    <Chooser
      label="How it is answered"
      value={own.format}
      options={ownFormats.map((it) => [it, formatNames[it]])}
      onChoose={(format) => onWrite((it) => withFormat(it, format as OwnFormat))}
    />
  );
}

function TopicAndTime({
  own,
  competencies,
  onWrite,
}: FieldProps & Pick<OwnQuestionEditorProps, 'competencies'>) {
  return (
    <div class="set-numbers">
      <Chooser
        label="Topic (may stay empty)"
        value={own.competency ?? ''}
        options={[['', 'None'], ...competencies.map(({ id, name }) => [id, name] as const)]}
        onChoose={(competency) => onWrite((it) => ({ ...it, competency: competency || null }))}
      />
      <label>
        <span class="small quiet">Seconds it takes</span>
        <input
          class="field"
          type="number"
          min={1}
          max={ownLimits.seconds}
          value={own.seconds}
          onChange={(event) => {
            const seconds = Math.round(event.currentTarget.valueAsNumber);
            if (seconds >= 1) onWrite((it) => ({ ...it, seconds }));
          }}
        />
      </label>
    </div>
  );
}
