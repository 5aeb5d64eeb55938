import { useEffect, useState } from 'preact/hooks';
import type { OutsideCopy } from '#domain/safekeeping/copy-age.ts';
import type { FolderRecord } from '#storage/safekeeping/kept-records.ts';
import type { Safekeeping } from '#storage/safekeeping/safekeeping.ts';

/** Chromium's; the types of the web platform do not have it. */
type FolderPicker = (wish: { mode: 'readwrite'; id: string }) => Promise<FileSystemDirectoryHandle>;

interface FolderCopyProps {
  keeping: Safekeeping;
  onCopy: (copy: OutsideCopy) => void;
}

/** A folder into which a copy is written by itself, where the browser lets a site do that. */
export function FolderCopy({ keeping, onCopy }: FolderCopyProps) {
  const picker: FolderPicker | undefined = Reflect.get(window, 'showDirectoryPicker');
  const { records } = keeping;
  const [folder, setFolder] = useState<FolderRecord | null>(null);
  useEffect(() => {
    records?.folder().then(setFolder, () => {});
  }, []);
  if (!picker || !records) return null;

  async function write(): Promise<void> {
    const { saveIntoFolder } = await import('#storage/safekeeping/folder-copy.ts');
    const packed = await keeping.pack();
    const clock = { offsetMinutesAt: (at: number) => 0 - new Date(at).getTimezoneOffset() };
    if (records && (await saveIntoFolder(records, clock, packed, true))) onCopy(packed);
    setFolder((await records?.folder()) ?? null);
  }

  async function choose(): Promise<void> {
    // Rejects when the person thinks again.
    const handle = await picker?.({ mode: 'readwrite', id: 'goldset' }).catch(() => null);
    if (!handle) return;
    await records?.keepFolder({ handle, problem: null });
    await write();
  }

  async function forget(): Promise<void> {
    await records?.keepFolder(null);
    setFolder(null);
  }

  return (
    <div class="stack small" data-folder={folder ? (folder.problem ?? 'fine') : 'none'}>
      {folder ? (
        <p>
          While you practise, a copy goes into the folder “{folder.handle.name}”.{' '}
          {folder.problem && <strong>{folder.problem} </strong>}
          <button type="button" class="link-button" onClick={write}>
            Write now
          </button>{' '}
          <button type="button" class="link-button" onClick={forget}>
            Stop this
          </button>
        </p>
      ) : (
        <p>
          <button type="button" class="link-button" onClick={choose}>
            Choose a folder for automatic copies
          </button>
        </p>
      )}
    </div>
  );
}
