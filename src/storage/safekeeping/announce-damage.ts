/** On the document, whoever listens: the data is gone or damaged, and waits for a decision. */
export const damageEvent = 'goldset:damaged';

/** Also leaves a mark, for who comes to listen later. */
export function announceDamage(): void {
  if (typeof document === 'undefined') return;
  const { dataset } = document.documentElement;
  // What this page deletes itself is no loss.
  if (dataset.ledger === 'deleting') return;
  dataset.ledger = 'damaged';
  document.dispatchEvent(new CustomEvent(damageEvent));
}
