/** Null when there is no such file, or it cannot be read. */
export async function readPrivateFile(
  folder: FileSystemDirectoryHandle,
  name: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const file = await (await folder.getFileHandle(name)).getFile();
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

/**
 * Writes a file as a whole: it is there, or still as it was before.
 * @throws when the browser cannot write, or has no room
 */
export async function writePrivateFile(
  folder: FileSystemDirectoryHandle,
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const handle = await folder.getFileHandle(name, { create: true });
  if (!('createWritable' in handle)) {
    throw new DOMException('This browser keeps no files for sites', 'NotSupportedError');
  }
  const stream = await handle.createWritable();
  try {
    await stream.write(bytes);
    await stream.close();
  } catch (error) {
    await stream.abort().catch(() => {});
    throw error;
  }
}

/** What is not there is as good as removed. */
export async function removePrivateFile(
  folder: FileSystemDirectoryHandle,
  name: string,
): Promise<void> {
  await folder.removeEntry(name, { recursive: true }).catch(() => {});
}
