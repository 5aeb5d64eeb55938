/** In a file of its own, so that the first bundle of every page does not name all that belongs to it. */
export async function showRecovery(base: string): Promise<void> {
  const { openRecovery } = await import('../backup/open-recovery.tsx');
  await openRecovery(base);
}
