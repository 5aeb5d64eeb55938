import { useRef, useState } from 'preact/hooks';
import { type UsedRoom, useRoom } from '#components/use-room.ts';
import type { KeptSet } from '#domain/sets/kept-set.ts';
import type { QuestionSet } from '#domain/sets/question-set.ts';
import { copyOfSet, emptySet, setName } from '#domain/sets/set-draft.ts';
import type { SetPlace } from './set-place.ts';
import type { SetsRoom } from './sets-room.ts';
import { usePlace } from './use-place.ts';

/** What was done last and can be taken back. */
export interface LastStep {
  readonly said: string;
  readonly undo: () => void;
}

export interface Sets extends UsedRoom<SetsRoom> {
  readonly place: SetPlace;
  readonly last: LastStep | null;
  go(place: SetPlace): void;
  /** Makes a new set with this content, and opens it to be edited. */
  create(content?: Partial<Pick<QuestionSet, 'title' | 'sections'>>): void;
  /** Makes a copy that is the person's own, and opens it. */
  copy(set: QuestionSet): void;
  /** @param edit of the set as it is kept now */
  change(id: string, edit: (set: QuestionSet) => QuestionSet): void;
  /** Tells that the set as it stands may have reached somebody: the next change is a new version. */
  handedOut(id: string): void;
  keep(offered: KeptSet): void;
  remove(kept: KeptSet): void;
}

/** The sets of this device. Every change is an event at once: nothing has to be saved by hand. */
export function useSets(base: string): Sets {
  const opened = useRoom(() =>
    import('./sets-room.ts').then(({ openSetsRoom }) => openSetsRoom(base)),
  );
  const { room, redraw } = opened;
  const [place, go] = usePlace();
  const [last, setLast] = useState<LastStep | null>(null);
  /** Sets whose version nobody can have yet. */
  const unseen = useRef(new Set<string>());
  const step = (done: LastStep | null) => {
    setLast(done);
    redraw();
  };

  function add(set: QuestionSet): void {
    unseen.current.add(set.id);
    room?.keep({ own: true, set });
    step(null);
    go({ view: 'edit', id: set.id });
  }

  return {
    ...opened,
    place,
    last,
    go: (next) => {
      step(null);
      go(next);
    },
    create: (content = {}) => room && add({ ...emptySet(newIdentity(room)), ...content }),
    copy: (set) => room && add(copyOfSet(set, newIdentity(room))),
    change: (id, edit) => {
      const set = room?.keptSet(id)?.set;
      if (!room || !set) return;
      const version = unseen.current.has(id) ? set.version : set.version + 1;
      unseen.current.add(id);
      room.keep({ own: true, set: { ...edit(set), version } });
      step(null);
    },
    handedOut: (id) => unseen.current.delete(id),
    keep: (offered) => {
      if (!room) return;
      const before = room.keptSet(offered.set.id);
      room.keep(offered);
      step({
        said: `“${setName(offered.set)}” is kept.`,
        undo: () => {
          if (before) room.putBack(before);
          else room.remove(offered);
          step(null);
          go({ view: 'list' });
        },
      });
      go({ view: 'set', id: offered.set.id });
    },
    remove: (kept) => {
      room?.remove(kept);
      const undo = () => {
        room?.keep(kept);
        step(null);
      };
      step({ said: `“${setName(kept.set)}” is removed. Your answers stay.`, undo });
      go({ view: 'list' });
    },
  };
}

/** A new set is signed like the latest of the person's own. */
function newIdentity(room: SetsRoom): Pick<QuestionSet, 'id' | 'author' | 'alias'> {
  const latest = room.kept().find(({ own }) => own)?.set;
  return {
    id: room.freshId(),
    author: latest?.author ?? room.freshId(),
    alias: latest?.alias ?? '',
  };
}
