/** From now on the start page opens on Today. Only a hint for the first paint: the ledger knows better. */
export function rememberVisitor(): void {
  try {
    localStorage.setItem('goldset:known', '1');
  } catch {
    // Storage is denied: the next visit is greeted as the first.
  }
}
