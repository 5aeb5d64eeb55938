import { useState } from 'preact/hooks';
import type { SnapshotFile } from '#storage/safekeeping/snapshot-name.ts';
import { count, failureInWords, momentInWords } from './backup-words.ts';
import { download } from './hand-over.ts';
import type { RecoveryRoom } from './recovery-room.ts';
import { SnapshotList } from './SnapshotList.tsx';

/** Where nothing can be put back: what the app kept beside the database, as files, and the way on. */
export function SaveSnapshots({ room }: { room: RecoveryRoom }) {
  const [newest, ...older] = room.snapshots;
  const [said, setSaid] = useState('');

  async function save(snapshot: SnapshotFile): Promise<void> {
    const file = await room.snapshotFile(snapshot);
    if (!file.ok) return setSaid(failureInWords(file.problems.join(' ')));
    download(file.value.name, file.value.bytes);
    setSaid(`${file.value.name} was handed to your browser. Make sure that you have it.`);
  }

  return (
    <>
      <p>
        {newest
          ? 'What the app kept beside it is safe as long as you delete nothing. Save it as a file first. Then delete the data of this site in the settings of the browser, open this page again, and bring the file back under Settings.'
          : 'The app has kept nothing beside it. Delete the data of this site in the settings of the browser and open this page again; a copy that you saved earlier can be brought back under Settings.'}
      </p>
      {newest && (
        <button
          type="button"
          class="button button-primary button-wide"
          onClick={() => save(newest)}
        >
          Save {count(newest.answers, 'answer')} of {momentInWords(newest.at)}
        </button>
      )}
      <p class="quiet small" role="status">
        {said}
      </p>
      <SnapshotList snapshots={older} verb="Save" onChoose={save} />
    </>
  );
}
