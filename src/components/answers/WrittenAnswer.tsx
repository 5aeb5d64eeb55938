import { useState } from 'preact/hooks';
import type { Criterion, EvidencePoint, Exemplar } from '#domain/questions/question.ts';
import { ContentView } from '../ContentView.tsx';
import type { AnswerPartProps } from './answer-part.ts';

type WrittenResponse = {
  readonly format: 'written';
  readonly text: string;
  readonly evidence: Readonly<Record<string, 'met' | 'partly' | 'not'>>;
  readonly marks: Readonly<Record<string, number>>;
};

const empty: WrittenResponse = { format: 'written', text: '', evidence: {}, marks: {} };

/** Write first, then lock the text, compare with the exemplars and tick what it shows. Nothing reads the text but you. */
export function WrittenAnswer({
  question,
  response,
  mark,
  onChange,
  draft,
  onDraft,
}: AnswerPartProps<'free-response' | 'behavioural'> & {
  draft: string;
  onDraft: (text: string) => void;
}) {
  const written = response?.format === 'written' ? response : null;
  const [text, setText] = useState(written?.text ?? draft);
  const locked = written !== null;
  const { evidence, strong, weak, criteria } = question.answer;

  function setPoint(id: string, value: 'met' | 'partly' | 'not'): void {
    const base = written ?? { ...empty, text };
    onChange({ ...base, evidence: { ...base.evidence, [id]: value } });
  }

  return (
    <div class="written">
      <label class="numeric-label" for="written-field">
        Your answer {locked ? '(locked)' : '(write it before you look)'}
      </label>
      <textarea
        id="written-field"
        class="field written-field"
        rows={7}
        value={text}
        readOnly={locked}
        onInput={(event) => {
          setText(event.currentTarget.value);
          onDraft(event.currentTarget.value);
        }}
      />
      {!locked && (
        <button
          type="button"
          class="button button-primary button-wide"
          onClick={() => onChange({ ...empty, text })}
        >
          Lock my text and compare
        </button>
      )}
      {locked && (
        <>
          <EvidenceList
            points={evidence}
            given={written.evidence}
            disabled={mark !== null}
            onPick={setPoint}
          />
          <ExemplarView title="A strong answer" exemplar={strong} criteria={criteria} />
          <ExemplarView title="A weak answer" exemplar={weak} criteria={criteria} />
          <p class="quiet small">
            No program reads your answer: the score is your own rating against these points.
          </p>
        </>
      )}
    </div>
  );
}

interface EvidenceListProps {
  points: readonly EvidencePoint[];
  given: WrittenResponse['evidence'];
  disabled: boolean;
  onPick: (id: string, value: 'met' | 'partly' | 'not') => void;
}

const pointChoices = [
  ['met', 'Met'],
  ['partly', 'Partly'],
  ['not', 'Not yet'],
] as const;

function EvidenceList({ points, given, disabled, onPick }: EvidenceListProps) {
  return (
    <section class="evidence" aria-label="What your text shows">
      <h3>What does your text show?</h3>
      {points.map((point) => (
        <fieldset key={point.id} class="evidence-point" disabled={disabled}>
          <legend>
            <ContentView tree={point.text} />
          </legend>
          {pointChoices.map(([value, label]) => (
            <label key={value} class="chip">
              <input
                type="radio"
                name={`evidence-${point.id}`}
                checked={given[point.id] === value}
                onChange={() => onPick(point.id, value)}
              />
              {label}
            </label>
          ))}
        </fieldset>
      ))}
    </section>
  );
}

interface ExemplarViewProps {
  title: string;
  exemplar: Exemplar;
  criteria: readonly Criterion[];
}

function ExemplarView({ title, exemplar, criteria }: ExemplarViewProps) {
  if (exemplar.text.length === 0) return null;
  return (
    <details class="disclosure">
      <summary>{title}</summary>
      <div class="prose">
        <ContentView tree={exemplar.text} />
        <p class="quiet small">
          <ContentView tree={exemplar.comment} />
        </p>
        <ul class="small">
          {criteria.map((criterion) => (
            <li key={criterion.id}>
              {criterion.title}: {exemplar.marks[criterion.id]} of 5
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
