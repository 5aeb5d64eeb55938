import { useEffect, useRef, useState } from 'preact/hooks';
import { isoDateOf } from '#domain/local-day.ts';
import type { KeptSet } from '#domain/sets/kept-set.ts';
import { type QuestionSet, questionsOfSet } from '#domain/sets/question-set.ts';
import { setName } from '#domain/sets/set-draft.ts';
import { dueInWords, nextOfSet } from '#domain/sets/set-progress.ts';
import { Note, SetContents } from './SetContents.tsx';
import type { RoomProps } from './SetList.tsx';
import { SharePanel } from './SharePanel.tsx';
import { counted, progressInWords } from './set-words.ts';
import { findSet } from './shown-set.ts';

/** One set, whoever made it: what it holds, how far the person is, and what can be done with it. */
export function SetView(props: RoomProps & { id: string }) {
  const { room, sets, base, shipped, id } = props;
  const kept = room.keptSet(id);
  const set = findSet(room, shipped, id);
  const heading = useRef<HTMLHeadingElement>(null);
  const [isSharing, setSharing] = useState(false);
  useEffect(() => heading.current?.focus(), [id]);
  return (
    <div class="stack">
      <button type="button" class="link-button set-back" onClick={() => sets.go({ view: 'list' })}>
        All sets
      </button>
      {!set ? (
        <p class="notice">This set is not on this device. It may have been removed.</p>
      ) : (
        <>
          <p class="small quiet">
            <bdi>{originOf(kept, set)}</bdi>
          </p>
          <h1 ref={heading} tabIndex={-1}>
            <bdi>{setName(set)}</bdi>
          </h1>
          <p class="small">{factsOf(props, set)}</p>
          <Note text={set.note} />
          <PractiseButton {...props} set={set} />
          <SetActions
            {...props}
            set={set}
            kept={kept}
            isSharing={isSharing}
            onShare={() => setSharing(!isSharing)}
          />
          {isSharing && kept && <SharePanel {...props} set={kept.set} />}
          <SetContents set={set} catalogue={room.catalogue} base={base} />
        </>
      )}
    </div>
  );
}

function originOf(kept: KeptSet | undefined, { alias, version }: QuestionSet): string {
  if (!kept) return 'Ready-made, ships with the app';
  if (kept.own) return `Yours, version ${version}`;
  return `From ${alias || 'somebody who did not sign'}, version ${version}; not checked by us`;
}

function factsOf({ room }: RoomProps, { sections, dueDay, minutes }: QuestionSet): string {
  const due = dueDay === null ? '' : dueInWords(dueDay, room.today(), isoDateOf(dueDay));
  const takes = minutes === null ? '' : `about ${counted(minutes, 'minute')}`;
  return [progressInWords(room, sections), takes, due].filter(Boolean).join(' · ');
}

interface ShownSetProps extends RoomProps {
  set: QuestionSet;
}

function PractiseButton({ room, base, set }: ShownSetProps) {
  const known = new Set([...room.catalogue.entries, ...set.questions].map(({ id }) => id));
  const askable = questionsOfSet(set).filter((id) => known.has(id));
  if (askable.length === 0) return null;
  const isAnswered = (id: string) => room.standingOf(id).seen;
  const next = nextOfSet(askable, isAnswered);
  const isAgain = askable.every(isAnswered);
  const isBegun = askable.some(isAnswered);
  const what = isAgain ? 'Practise it again' : isBegun ? `Go on with ${next.length}` : 'Practise';
  // A kept set is read from the ledger; of one that ships with the app the page alone knows the questions.
  const named = room.keptSet(set.id) ? '' : `&questions=${next.join(',')}`;
  return (
    <a
      class="button button-primary button-wide"
      href={`${base}practice/?set=${set.id}${named}&start`}
    >
      {what}
      {!isBegun && ` ${counted(next.length, 'question')}`}
    </a>
  );
}

interface SetActionsProps extends ShownSetProps {
  kept: KeptSet | undefined;
  isSharing: boolean;
  onShare: () => void;
}

function SetActions({ sets, set, kept, isSharing, onShare }: SetActionsProps) {
  return (
    <div class="set-actions">
      {kept && (
        <button type="button" class="button" aria-expanded={isSharing} onClick={onShare}>
          Share
        </button>
      )}
      {kept?.own && (
        <button type="button" class="button" onClick={() => sets.go({ view: 'edit', id: set.id })}>
          Edit
        </button>
      )}
      <button type="button" class="button" onClick={() => sets.go({ view: 'print', id: set.id })}>
        Print
      </button>
      <button type="button" class="button" onClick={() => sets.copy(set)}>
        Make a copy of your own
      </button>
      {kept && (
        <button type="button" class="button button-quiet" onClick={() => sets.remove(kept)}>
          Remove
        </button>
      )}
    </div>
  );
}
