import { useState } from 'preact/hooks';
import type { OutsideCopy } from '#domain/safekeeping/copy-age.ts';
import type { Result } from '#exchange/result.ts';
import type { ImportPreview } from '#storage/safekeeping/import-preview.ts';
import type { ImportDone, ImportWay, Safekeeping } from '#storage/safekeeping/safekeeping.ts';
import type { SnapshotFile } from '#storage/safekeeping/snapshot-name.ts';
import { failureInWords } from './backup-words.ts';

export type ImportState =
  | { readonly kind: 'idle'; readonly said: string }
  | { readonly kind: 'reading' }
  | { readonly kind: 'refused'; readonly problems: readonly string[] }
  | { readonly kind: 'preview'; readonly preview: ImportPreview; readonly isOwn: boolean }
  | { readonly kind: 'writing' }
  | { readonly kind: 'done'; readonly done: ImportDone; readonly way: ImportWay }
  | { readonly kind: 'failed'; readonly said: string; readonly isFull: boolean };

/** From a file or snapshot to its preview, and from there into the ledger and back out again. */
export function useImport(keeping: Safekeeping, onCopy: (copy: OutsideCopy) => void) {
  const [state, setState] = useState<ImportState>({ kind: 'idle', said: '' });

  async function look(reading: Promise<Result<ImportPreview>>, isOwn: boolean): Promise<void> {
    setState({ kind: 'reading' });
    try {
      const result = await reading;
      if (result.ok) setState({ kind: 'preview', preview: result.value, isOwn });
      else setState({ kind: 'refused', problems: result.problems });
    } catch (error) {
      await fail(error);
    }
  }

  async function fail(error: unknown): Promise<void> {
    const { isFull, storageProblem } = await import('#storage/safekeeping/storage-problem.ts');
    const said = failureInWords(storageProblem(error));
    setState({ kind: 'failed', said, isFull: isFull(error) });
  }

  return {
    state,
    leave: () => setState({ kind: 'idle', said: '' }),
    lookAtFile: (file: File) =>
      look(
        file.arrayBuffer().then((bytes) => keeping.previewFile(new Uint8Array(bytes))),
        false,
      ),
    lookAtSnapshot: (snapshot: SnapshotFile) => look(keeping.previewSnapshot(snapshot), true),
    bring: async (preview: ImportPreview, way: ImportWay, isOwn: boolean) => {
      setState({ kind: 'writing' });
      try {
        const done = await keeping.import(preview, way, isOwn ? 'restore' : 'import');
        setState({ kind: 'done', done, way });
        if (!isOwn) await noteFile(keeping, preview, onCopy);
      } catch (error) {
        await fail(error);
      }
    },
    undo: async (done: ImportDone) => {
      setState({ kind: 'writing' });
      try {
        await done.undo();
        setState({ kind: 'idle', said: 'Undone: everything is as it was before.' });
      } catch (error) {
        await fail(error);
      }
    },
    makeRoom: async () => {
      const dropped = await keeping.dropOlderSnapshots();
      setState({ kind: 'idle', said: `${dropped} older snapshots were removed. Try again.` });
    },
  };
}

/** The file is a copy outside this browser: as old, and as full, as it says. */
async function noteFile(
  { records }: Safekeeping,
  { backup, afterReplace }: ImportPreview,
  onCopy: (copy: OutsideCopy) => void,
): Promise<void> {
  const known = await records?.lastCopy();
  if (!records || (known && known.at >= backup.exportedAt)) return;
  const { length: events } = backup.events;
  const copy = { at: backup.exportedAt, answers: afterReplace.answers, events };
  await records.keepLastCopy(copy);
  onCopy(copy);
}
