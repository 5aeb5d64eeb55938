import { useEffect, useRef } from 'preact/hooks';
import { isoDateOf } from '#domain/local-day.ts';
import { type QuestionSet, questionsOfSet, unknownQuestions } from '#domain/sets/question-set.ts';
import { compareSets } from '#domain/sets/set-update.ts';
import { comparisonInWords } from './offer-words.ts';
import { Note, SetContents } from './SetContents.tsx';
import type { RoomProps } from './SetList.tsx';
import { counted } from './set-words.ts';

interface OfferViewProps extends RoomProps {
  offered: QuestionSet;
  onClose: () => void;
}

/** A set that came in, looked at before anything of it is kept. */
export function OfferView({ room, sets, base, offered, onClose }: OfferViewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [offered]);
  const kept = room.keptSet(offered.id);
  const comparison = compareSets(kept?.set, offered);
  const { told, keep } = comparisonInWords(comparison, { kept: kept?.set, offered });
  const isOwn = kept?.own ?? room.kept().some((it) => it.own && it.set.author === offered.author);

  return (
    <section class="stack" aria-labelledby="offered-title">
      <p class="small quiet">
        {isOwn ? 'A set of yours' : 'A set from someone else, not checked by us'}
      </p>
      <h1 id="offered-title" ref={heading} tabIndex={-1}>
        <bdi>{offered.title}</bdi>
      </h1>
      <OfferFacts offered={offered} room={room} />
      <Note text={offered.note} />
      {told && <p class="notice">{told}</p>}
      <p class="small">
        Keeping it stores this set on your device: its title, notes and questions. Your answers,
        your notes and your schedule stay as they are.
      </p>
      <div class="set-actions">
        {keep && (
          <button
            type="button"
            class="button button-primary"
            onClick={() => {
              sets.keep({ own: isOwn, set: offered });
              onClose();
            }}
          >
            {keep}
          </button>
        )}
        <button type="button" class="button" onClick={onClose}>
          {keep ? 'Leave it' : 'Close'}
        </button>
      </div>
      <SetContents set={offered} catalogue={room.catalogue} base={base} />
    </section>
  );
}

function OfferFacts({ offered, room }: Pick<OfferViewProps, 'offered' | 'room'>) {
  const total = questionsOfSet(offered).length;
  const own = offered.questions.length;
  const inBank = new Set(room.catalogue.entries.map(({ id }) => id));
  const unknown = unknownQuestions(offered, (id) => inBank.has(id));
  return (
    <dl class="set-facts">
      <div>
        <dt>From</dt>
        <dd>
          <bdi>{offered.alias || 'somebody who did not sign'}</bdi>, version {offered.version}
        </dd>
      </div>
      <div>
        <dt>Holds</dt>
        <dd>
          {counted(total, 'question')}: {total - own - unknown.length} of the library, {own} written
          by the author{unknown.length > 0 && `, ${unknown.length} not known here`}
        </dd>
      </div>
      {unknown.length > 0 && (
        <div>
          <dt>Not known here</dt>
          <dd>
            <bdi>{unknown.join(', ')}</bdi>
          </dd>
        </div>
      )}
      {offered.dueDay !== null && (
        <div>
          <dt>Due</dt>
          <dd>{isoDateOf(offered.dueDay)}</dd>
        </div>
      )}
      {offered.minutes !== null && (
        <div>
          <dt>Takes</dt>
          <dd>about {counted(offered.minutes, 'minute')}, says the author</dd>
        </div>
      )}
    </dl>
  );
}
