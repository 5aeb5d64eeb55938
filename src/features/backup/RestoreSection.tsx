import { useEffect, useRef, useState } from 'preact/hooks';
import { FileChoice } from '#components/FileChoice.tsx';
import type { OutsideCopy } from '#domain/safekeeping/copy-age.ts';
import type { Safekeeping } from '#storage/safekeeping/safekeeping.ts';
import type { SnapshotFile } from '#storage/safekeeping/snapshot-name.ts';
import { aBackupName, count } from './backup-words.ts';
import { ImportPreviewPanel } from './ImportPreviewPanel.tsx';
import { Problems } from './Problems.tsx';
import { SnapshotList } from './SnapshotList.tsx';
import { useImport } from './use-import.ts';

interface RestoreSectionProps {
  keeping: Safekeeping;
  onCopy: (copy: OutsideCopy) => void;
}

/** Brings a backup back, or another device's data in. Nothing happens before it was shown. */
export function RestoreSection({ keeping, onCopy }: RestoreSectionProps) {
  const importing = useImport(keeping, onCopy);
  const { state } = importing;
  const [snapshots, setSnapshots] = useState<readonly SnapshotFile[]>([]);
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    keeping.snapshots().then(setSnapshots, () => {});
    const isAnswer = ['preview', 'refused', 'done', 'failed'].includes(state.kind);
    if (isAnswer) panel.current?.focus();
  }, [state.kind]);

  return (
    <section class="stack" aria-labelledby="restore-title" data-import={state.kind}>
      <h2 id="restore-title">Restore a backup, or merge another device</h2>
      <p>It shows what is in the file first. Merging keeps everything that is here.</p>
      <FileChoice label={`Choose a backup file, ${aBackupName}`} onChoose={importing.lookAtFile} />
      <div ref={panel} tabIndex={-1} role="status">
        {state.kind === 'idle' && <p>{state.said}</p>}
        {state.kind === 'reading' && <p>Reading ...</p>}
        {state.kind === 'writing' && <p>Writing ... You can go on in other tabs.</p>}
        {state.kind === 'refused' && <Problems problems={state.problems} />}
        {state.kind === 'preview' && (
          <ImportPreviewPanel
            preview={state.preview}
            onBring={(way) => importing.bring(state.preview, way, state.isOwn)}
            onLeave={importing.leave}
          />
        )}
        {state.kind === 'failed' && (
          <p class="notice">
            {state.said}
            {state.isFull && snapshots.length > 1 && (
              <button type="button" class="link-button" onClick={importing.makeRoom}>
                Remove older snapshots
              </button>
            )}
          </p>
        )}
        {state.kind === 'done' && (
          <p class="notice">
            {doneInWords(state.done)}
            <button type="button" class="link-button" onClick={() => importing.undo(state.done)}>
              Undo
            </button>
          </p>
        )}
      </div>
      <SnapshotList snapshots={snapshots} onChoose={importing.lookAtSnapshot} />
    </section>
  );
}

function doneInWords({ added, removed }: { readonly added: number; readonly removed: number }) {
  if (added + removed === 0) return 'Done: everything in it was here already.';
  const parts = [
    added > 0 ? `${count(added, 'event')} came in` : '',
    removed > 0 ? `${count(removed, 'event')} went out` : '',
  ];
  return `Done: ${parts.filter(Boolean).join(', ')}.`;
}
