/** On the document, whoever listens: the data is gone or damaged, and waits for a decision. */
export const damageEvent = 'goldset:damaged';

/** Also leaves a mark, for who comes to listen later. */
export function announceDamage(): void {
  if (typeof document === 'undefined') return;
  document.documentElement.dataset.ledger = 'damaged';
  document.dispatchEvent(new CustomEvent(damageEvent));
}
