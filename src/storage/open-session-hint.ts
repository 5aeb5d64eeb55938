/** Whether practice was left in the middle, for which its page keeps room. Only a hint for the first paint: the ledger knows better. */
export function hintOpenSession(isOpen: boolean): void {
  try {
    if (isOpen) localStorage.setItem('goldset:open-session', '1');
    else localStorage.removeItem('goldset:open-session');
  } catch {
    // Storage is denied: the page makes room when the ledger has been read.
  }
}
