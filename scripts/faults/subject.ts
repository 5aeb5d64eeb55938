/** What the faults are played on: the product as it was built, or for a negative control a variant of it. */
export interface Subject {
  /** Folder of the built site. */
  readonly folder: string;
  /** Changes to the sources that the faults bundle for themselves: none for the product. */
  readonly patches: readonly Patch[];
  /** Changes to files of the built site, by path; they are in `folder`, and belong into every later release too. */
  readonly changes: Changes;
}

export type Changes = Readonly<Record<string, (text: string) => string>>;

/** A change to one source file. The text to find has to be in it exactly once. */
export interface Patch {
  /** Below the project: src/storage/write-queue.ts */
  readonly file: string;
  readonly find: string;
  readonly replace: string;
}

export function theProduct(folder = 'dist'): Subject {
  return { folder, patches: [], changes: {} };
}

/** @throws when a patch does not fit the text, because the source has moved on */
export function applyPatches(text: string, patches: readonly Patch[]): string {
  return patches.reduce((patched, { file, find, replace }) => {
    const parts = patched.split(find);
    if (parts.length !== 2) {
      throw new Error(`Inconsistent: a patch fits ${file} in ${parts.length - 1} places`);
    }
    return parts.join(replace);
  }, text);
}
