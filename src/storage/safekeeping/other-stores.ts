/**
 * What the browser keeps for the site beside its database: they outlive a damaged one. Null where
 * they are missing or denied.
 */
export interface OtherStores {
  readonly local: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null;
  /**
   * The folder of ours among the private files of the site. Looking does not create it: null, too,
   * while there is none.
   */
  files(create: boolean): Promise<FileSystemDirectoryHandle | null>;
}

export const folderName = 'goldset';

/** Null where there is no page. */
export function browserStores(): OtherStores | null {
  return typeof document === 'undefined' ? null : { local: localStore(), files: privateFiles };
}

function localStore(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

async function privateFiles(create: boolean): Promise<FileSystemDirectoryHandle | null> {
  try {
    const root = await navigator.storage.getDirectory();
    return await root.getDirectoryHandle(folderName, { create });
  } catch {
    return null;
  }
}
