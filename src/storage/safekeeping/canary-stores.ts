import { type Canary, latestCanary, readCanary } from '#domain/safekeeping/canary.ts';
import type { OtherStores } from './other-stores.ts';
import { readPrivateFile, removePrivateFile, writePrivateFile } from './private-files.ts';

const fileName = 'canary.json';

const keyOf = (name: string) => `${name}:canary`;

/** @param name of the database that it watches over */
export function readLocalCanary({ local }: OtherStores, name: string): Canary | null {
  return parse(local?.getItem(keyOf(name)) ?? null);
}

/** Takes microseconds, so that it can follow every answer. */
export function writeLocalCanary({ local }: OtherStores, name: string, canary: Canary): void {
  try {
    local?.setItem(keyOf(name), JSON.stringify(canary));
  } catch {
    // Full or denied: the other store has it.
  }
}

export async function readFileCanary({ files }: OtherStores): Promise<Canary | null> {
  const folder = await files(false);
  const bytes = folder && (await readPrivateFile(folder, fileName));
  return bytes ? parse(new TextDecoder().decode(bytes)) : null;
}

export async function writeFileCanary({ files }: OtherStores, canary: Canary): Promise<void> {
  const folder = await files(true);
  if (!folder) return;
  const bytes = new TextEncoder().encode(JSON.stringify(canary));
  // Where it cannot be written, the other store has it.
  await writePrivateFile(folder, fileName, bytes).catch(() => {});
}

/** What both stores remember. */
export async function readCanaries(stores: OtherStores, name: string): Promise<Canary | null> {
  return latestCanary([readLocalCanary(stores, name), await readFileCanary(stores)]);
}

/** After the person has decided what is to become of lost data. */
export async function forgetCanaries(stores: OtherStores, name: string): Promise<void> {
  stores.local?.removeItem(keyOf(name));
  const folder = await stores.files(false);
  if (folder) await removePrivateFile(folder, fileName);
}

function parse(text: string | null): Canary | null {
  try {
    return text === null ? null : readCanary(JSON.parse(text));
  } catch {
    return null;
  }
}
