import type { OtherStores } from '#storage/safekeeping/other-stores.ts';

type Entry = Uint8Array<ArrayBuffer> | FakeFolder;

/** A folder in memory, as far as the app uses one. `breakWrites` makes it full. */
export class FakeFolder {
  readonly entries_ = new Map<string, Entry>();
  problem: DOMException | null = null;

  async *keys(): AsyncGenerator<string> {
    yield* [...this.entries_.keys()];
  }

  async getDirectoryHandle(name: string): Promise<FakeFolder> {
    const found = this.entries_.get(name) ?? new FakeFolder();
    if (!(found instanceof FakeFolder)) throw new DOMException(name, 'TypeMismatchError');
    found.problem = this.problem;
    this.entries_.set(name, found);
    return found;
  }

  async getFileHandle(name: string, options?: { readonly create?: boolean }) {
    const isThere = this.entries_.has(name);
    if (!isThere && !options?.create) throw new DOMException(name, 'NotFoundError');
    return {
      getFile: async () => new Blob([this.entries_.get(name) as Uint8Array<ArrayBuffer>]),
      createWritable: async () => {
        let written = new Uint8Array(0);
        return {
          write: async (bytes: Uint8Array<ArrayBuffer>) => {
            if (this.problem) throw this.problem;
            written = bytes.slice();
          },
          close: async () => void this.entries_.set(name, written),
          abort: async () => {},
        };
      },
    };
  }

  async removeEntry(name: string): Promise<void> {
    if (!this.entries_.delete(name)) throw new DOMException(name, 'NotFoundError');
  }
}

/** What a browser keeps beside its databases, in memory. */
export function someStores() {
  const kept = new Map<string, string>();
  const folder = new FakeFolder();
  const local = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  const files = async () => folder as unknown as FileSystemDirectoryHandle;
  const stores: OtherStores = { local, files };
  return { stores, folder, kept };
}
