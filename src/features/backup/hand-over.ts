/** Hands a file to the browser, which puts it where downloads go. */
export function download(name: string, bytes: BlobPart, type = 'application/gzip'): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type }));
  link.download = name;
  link.click();
  // Not at once: the browser may still be reading it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Whether the device can pass such a file on to another app. */
export function canShareFiles(): boolean {
  const file = new File([], 'goldset.goldset-backup', { type: 'application/octet-stream' });
  return (
    matchMedia('(pointer: coarse)').matches && navigator.canShare?.({ files: [file] }) === true
  );
}

/** @returns whether it was passed on; false when the person thought again */
export async function share(name: string, bytes: BlobPart): Promise<boolean> {
  const file = new File([bytes], name, { type: 'application/octet-stream' });
  try {
    await navigator.share({ files: [file] });
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return false;
    throw error;
  }
}
