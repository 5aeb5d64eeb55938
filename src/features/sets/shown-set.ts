import type { QuestionSet } from '#domain/sets/question-set.ts';
import type { ShippedSet } from './sets-props.ts';
import type { SetsRoom } from './sets-room.ts';

/** The set of this id, kept or shipped with the app, in one shape; undefined where there is none. */
export function findSet(
  room: SetsRoom,
  shipped: readonly ShippedSet[],
  id: string,
): QuestionSet | undefined {
  const ready = shipped.find((it) => it.id === id);
  return room.keptSet(id)?.set ?? (ready && asSet(ready));
}

function asSet(set: ShippedSet): QuestionSet {
  return { ...set, version: 1, alias: '', author: '', dueDay: null, questions: [] };
}
