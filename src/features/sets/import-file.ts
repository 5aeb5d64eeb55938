import type { QuestionSet } from '#domain/sets/question-set.ts';
import { type LeftOutRow, mostForeignBytes, readForeignFile } from '#exchange/foreign-file.ts';
import { foreignSet } from '#exchange/foreign-set.ts';
import type { Result } from '#exchange/result.ts';
import type { SetsRoom } from './sets-room.ts';

/** A file of another program as a set of the person's own, to be looked at; nothing of it is stored. */
export interface ImportedSet {
  readonly set: Result<QuestionSet>;
  readonly leftOut: readonly LeftOutRow[];
}

export async function importFile(file: File, room: SetsRoom): Promise<ImportedSet> {
  // One byte more than is allowed is refused like all that follow it, which would only fill the memory.
  const bytes = await file.slice(0, mostForeignBytes + 1).arrayBuffer();
  const read = readForeignFile(new Uint8Array(bytes), file.name);
  if (!read.ok) return { set: read, leftOut: [] };
  const latest = room.kept().find(({ own }) => own)?.set;
  const { set, leftOut } = await foreignSet(read.value, {
    author: latest?.author ?? room.freshId(),
    alias: latest?.alias ?? '',
    keptSet: (id) => room.keptSet(id)?.set,
  });
  return { set: { ok: true, value: set }, leftOut };
}
