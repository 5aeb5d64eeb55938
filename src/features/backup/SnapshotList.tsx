import type { SnapshotFile } from '#storage/safekeeping/snapshot-name.ts';
import { bytesInWords, count, momentInWords, reasonInWords } from './backup-words.ts';

interface SnapshotListProps {
  snapshots: readonly SnapshotFile[];
  /** What choosing one does. */
  verb?: 'Restore' | 'Save';
  onChoose: (snapshot: SnapshotFile) => void;
}

/** The copies that the app takes by itself. They go where the browser's data goes. */
export function SnapshotList({ snapshots, verb = 'Restore', onChoose }: SnapshotListProps) {
  if (snapshots.length === 0) return null;
  const bytes = snapshots.reduce((sum, it) => sum + it.bytes, 0);
  return (
    <details class="snapshots" data-snapshots={snapshots.length}>
      <summary>
        {count(snapshots.length, 'snapshot')} inside this browser, {bytesInWords(bytes)}
      </summary>
      <p class="small quiet">
        Taken by the app itself, in case something goes wrong here. Deleting the browser’s data
        deletes them too.
      </p>
      <ul class="rows">
        {snapshots.map((snapshot) => (
          <li key={snapshot.name} class="snapshot-row">
            <span>
              {momentInWords(snapshot.at)}
              <span class="small quiet">
                {' '}
                {count(snapshot.answers, 'answer')}, {reasonInWords[snapshot.reason]}
              </span>
            </span>
            <button
              type="button"
              class="button"
              aria-label={`${verb} ${momentInWords(snapshot.at)}`}
              onClick={() => onChoose(snapshot)}
            >
              {verb}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
