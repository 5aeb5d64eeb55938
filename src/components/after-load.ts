/** Runs something once the page is loaded, in a turn of its own; a script may come after that itself. */
export function afterLoad(run: () => void): void {
  if (document.readyState === 'complete') setTimeout(run, 0);
  else addEventListener('load', () => setTimeout(run, 0));
}
