// A reading page stays a reading page: the player is imported when a prompt is pressed, the ledger for people who
// have data here.
import { afterLoad } from '#components/after-load.ts';

const siteBase = document.documentElement.dataset.base ?? '/';

function listen(prompt: HTMLElement): void {
  const link = prompt.querySelector<HTMLAnchorElement>('[data-prompt-link]');
  link?.setAttribute('aria-expanded', 'false');
  link?.addEventListener('click', (event) => {
    // In a tab of its own it is the link that it is without scripts.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    import('./open-in-place.tsx').then(
      ({ togglePrompt }) => togglePrompt(prompt, siteBase),
      () => location.assign(link.href),
    );
  });
}

for (const prompt of document.querySelectorAll<HTMLElement>('[data-prompt]')) listen(prompt);

if (document.documentElement.dataset.visitor === 'returning') {
  afterLoad(() => import('./prompt-standings.ts').then((it) => it.openStandings()));
}
