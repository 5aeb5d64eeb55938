import { useEffect, useState } from 'preact/hooks';
import { KeptField } from '#components/KeptField.tsx';
import { StorageNotice } from '#components/StorageNotice.tsx';
import { cleanLine } from '#domain/sets/clean-text.ts';
import { type QuestionSet, questionsOfSet, setLimits } from '#domain/sets/question-set.ts';
import { encodeSetLink } from '#exchange/set-link.ts';
import { OwnQuestions } from './OwnQuestions.tsx';
import { QuestionPicker } from './QuestionPicker.tsx';
import { SetDetails } from './SetDetails.tsx';
import type { RoomProps } from './SetList.tsx';
import { SetOutline } from './SetOutline.tsx';
import { SharePanel } from './SharePanel.tsx';
import { SizeMeter } from './SizeMeter.tsx';
import '#components/count-bar.css';
import './set-editor.css';

export interface EditorProps extends RoomProps {
  set: QuestionSet;
  /** Keeps what `edit` makes of the set as it is now. */
  onChange: (edit: (set: QuestionSet) => QuestionSet) => void;
}

const parts = [
  ['outline', 'Order and notes'],
  ['library', 'Add from the library'],
  ['own', 'Your own questions'],
  ['details', 'Details'],
  ['share', 'Share'],
] as const;

type Part = (typeof parts)[number][0];

/** Making a set: everything is kept as it is done. */
export function SetEditor(props: RoomProps & { id: string }) {
  const { room, sets, id } = props;
  const kept = room.keptSet(id);
  if (!kept?.own)
    return <p class="notice">This set is not on this device, or not yours to edit.</p>;
  return <Workbench {...props} set={kept.set} onChange={(edit) => sets.change(id, edit)} />;
}

function Workbench(props: EditorProps) {
  const { room, sets, base, set, onChange } = props;
  const count = questionsOfSet(set).length;
  const [part, setPart] = useState<Part>(count === 0 ? 'library' : 'outline');
  return (
    <div class="set-editor stack">
      <button
        type="button"
        class="link-button set-back"
        onClick={() => sets.go({ view: 'set', id: set.id })}
      >
        Look at the set
      </button>
      <h1 class="visually-hidden">Edit a set</h1>
      <KeptField
        label="Title"
        kept={set.title}
        longest={setLimits.title}
        onKeep={(title) => onChange((it) => ({ ...it, title: cleanLine(title) }))}
      />
      <PartChips part={part} onChoose={setPart} />
      <div class="count-bar">
        <p class="numeral">
          {count}
          <span class="small quiet">{count === 1 ? 'question' : 'questions'}</span>
        </p>
        <div>
          {part !== 'share' && <LinkLength set={set} base={base} />}
          <StorageNotice status={sets.status} always onRetry={() => room.retry()} />
        </div>
      </div>
      {part === 'outline' && <SetOutline {...props} />}
      {part === 'library' && <QuestionPicker {...props} />}
      {part === 'own' && <OwnQuestions {...props} />}
      {part === 'details' && <SetDetails {...props} />}
      {part === 'share' && <SharePanel {...props} />}
    </div>
  );
}

function PartChips({ part, onChoose }: { part: Part; onChoose: (part: Part) => void }) {
  return (
    <fieldset class="set-parts">
      <legend class="visually-hidden">Part</legend>
      {parts.map(([name, label]) => (
        <label key={name} class="chip">
          <input
            type="radio"
            name="set-part"
            checked={part === name}
            onChange={() => onChoose(name)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

function LinkLength({ set, base }: { set: QuestionSet; base: string }) {
  const [length, setLength] = useState<number | null>(null);
  useEffect(() => {
    let isCurrent = true;
    encodeSetLink(set).then((hash) => {
      if (isCurrent) setLength(`${location.origin}${base}sets/#${hash}`.length);
    });
    return () => {
      isCurrent = false;
    };
  }, [set, base]);
  return length === null ? null : <SizeMeter length={length} />;
}
