/** Whether the device can pass such a file on to another app. */
export function canShareFiles(): boolean {
  const file = new File([], 'goldset.goldset-backup', { type: 'application/octet-stream' });
  return (
    matchMedia('(pointer: coarse)').matches && navigator.canShare?.({ files: [file] }) === true
  );
}

/** @returns whether it was passed on; false when the person thought again */
export async function share(file: File): Promise<boolean> {
  try {
    await navigator.share({ files: [file] });
    return true;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return false;
    throw error;
  }
}
