import { useState } from 'preact/hooks';
import { download } from '#components/download.ts';
import type { SnapshotFile } from '#storage/safekeeping/snapshot-name.ts';
import { count, failureInWords, momentInWords } from './backup-words.ts';
import type { RecoveryRoom } from './recovery-room.ts';
import { SnapshotList } from './SnapshotList.tsx';

/** Where nothing can be put back: what the app kept beside the database, as files, and the way on. */
export function SaveSnapshots({ room }: { room: RecoveryRoom }) {
  const [newest, ...older] = room.snapshots;
  const [said, setSaid] = useState('');

  async function save(snapshot: SnapshotFile): Promise<void> {
    const read = await room.snapshotFile(snapshot);
    if (!read.ok) return setSaid(failureInWords(read.problems.join(' ')));
    download(read.value);
    setSaid(`${read.value.name} was handed to your browser.`);
  }

  return (
    <>
      <p>
        {newest && 'First save the newest snapshot as a file: it is safe until then. '}
        Then delete the data of this site in the settings of the browser, open this page again, and
        bring your copy back under Settings.
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
