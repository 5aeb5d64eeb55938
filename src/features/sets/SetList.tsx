import { isoDateOf } from '#domain/local-day.ts';
import type { KeptSet } from '#domain/sets/kept-set.ts';
import { setName } from '#domain/sets/set-draft.ts';
import { dueInWords } from '#domain/sets/set-progress.ts';
import { NewSet } from './NewSet.tsx';
import { OpenSet } from './OpenSet.tsx';
import { progressInWords } from './set-words.ts';
import type { SetsProps } from './sets-props.ts';
import type { SetsRoom } from './sets-room.ts';
import type { Offer } from './use-offer.ts';
import type { Sets } from './use-sets.ts';

export interface RoomProps extends SetsProps {
  room: SetsRoom;
  sets: Sets;
}

/** Yours, kept from others, and those that ship with the app. */
export function SetList(props: RoomProps & { offer: Offer }) {
  const { room, sets, shipped, offer } = props;
  const kept = room.kept();
  const own = kept.filter((it) => it.own);
  const received = kept.filter((it) => !it.own);
  const open = (id: string) => sets.go({ view: 'set', id });
  return (
    <div class="stack-wide">
      <KeptRows name="Yours" kept={own} room={room} onOpen={open} />
      <KeptRows name="Kept from others" kept={received} room={room} onOpen={open} />
      <section class="stack">
        <h2>Ready-made</h2>
        <ul class="rows">
          {shipped.map((set) => (
            <SetRow
              key={set.id}
              title={set.title}
              about={`about ${set.minutes} minutes`}
              progress={progressInWords(room, set.sections)}
              onOpen={() => open(set.id)}
            />
          ))}
        </ul>
      </section>
      <NewSet {...props} />
      <OpenSet offer={offer} />
    </div>
  );
}

interface KeptRowsProps {
  name: string;
  kept: readonly KeptSet[];
  room: SetsRoom;
  onOpen: (id: string) => void;
}

function KeptRows({ name, kept, room, onOpen }: KeptRowsProps) {
  if (kept.length === 0) return null;
  return (
    <section class="stack">
      <h2>{name}</h2>
      <ul class="rows">
        {kept.map(({ own, set }) => (
          <SetRow
            key={set.id}
            title={setName(set)}
            about={[
              own || set.alias === '' ? '' : `from ${set.alias}`,
              set.dueDay === null
                ? ''
                : dueInWords(set.dueDay, room.today(), isoDateOf(set.dueDay)),
            ]
              .filter(Boolean)
              .join(', ')}
            progress={progressInWords(room, set.sections)}
            onOpen={() => onOpen(set.id)}
          />
        ))}
      </ul>
    </section>
  );
}

interface SetRowProps {
  title: string;
  about: string;
  progress: string;
  onOpen: () => void;
}

function SetRow({ title, about, progress, onOpen }: SetRowProps) {
  return (
    <li>
      <button type="button" class="set-row" onClick={onOpen}>
        <strong>
          <bdi>{title}</bdi>
        </strong>
        <span class="small quiet">{progress}</span>
        {about && (
          <span class="small quiet">
            <bdi>{about}</bdi>
          </span>
        )}
      </button>
    </li>
  );
}
