import { useState } from 'preact/hooks';
import { TypedWord } from './TypedWord.tsx';
import './backup.css';

type DeletionState = 'idle' | 'deleting' | readonly string[];

/** Deletes everything that is kept in this browser, for real. */
export default function DeleteIsland({ base }: { base: string }) {
  const [state, setState] = useState<DeletionState>('idle');

  async function remove(): Promise<void> {
    setState('deleting');
    document.documentElement.dataset.ledger = 'deleting';
    const [{ deleteEverything }, { withBackupLock }] = await Promise.all([
      import('#storage/safekeeping/delete-everything.ts'),
      import('#storage/safekeeping/backup-lock.ts'),
    ]);
    const scope = new URL(base, location.href).href;
    const left = await withBackupLock('goldset', () => deleteEverything('goldset', scope));
    if (left.length === 0) location.replace(base);
    else setState(left);
  }

  return (
    <section class="stack deletion" aria-labelledby="delete-everything">
      <h2 id="delete-everything">Delete everything</h2>
      <p>
        Answers, notes, snapshots, settings and the pages saved for offline use. This cannot be
        undone: save a copy first.
      </p>
      <TypedWord word="delete" button="Delete everything" onConfirm={remove} />
      <p class="small" role="status">
        {state === 'deleting' && 'Deleting ...'}
        {typeof state !== 'string' &&
          `Not deleted: ${state.join(', ')}. Close the other tabs of Goldset, then try again.`}
      </p>
    </section>
  );
}
