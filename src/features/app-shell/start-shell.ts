// In the first bundle of every page: keep it small. What is rarely needed is imported when it is.
import { afterLoad } from '#components/after-load.ts';

const base = document.documentElement.dataset.base ?? '/';

function toggleTheme(): void {
  const theme = document.documentElement.dataset.theme === 'dark' ? 'light' : 'dark';
  document.documentElement.dataset.theme = theme;
  const paper = theme === 'dark' ? '#101217' : '#fbfaf6';
  document.querySelector('meta[name="theme-color"]')?.setAttribute('content', paper);
  try {
    localStorage.setItem('goldset:theme', theme);
  } catch {
    // Storage is denied: the choice lasts as long as the page.
  }
}

function openJump(): void {
  import('../jump/open-jump.tsx').then(({ openJumpBox }) => openJumpBox(base));
}

function showKeys(): void {
  import('./show-keys.ts').then(({ showKeyHelp }) => showKeyHelp());
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    // In a box that has just closed nobody is typing any more.
    target.getClientRects().length > 0 &&
    target.matches('input:not([type=radio], [type=checkbox]), textarea, select')
  );
}

document.querySelector('[data-toggle-theme]')?.addEventListener('click', toggleTheme);
document.querySelector('[data-open-jump]')?.addEventListener('click', openJump);
document.addEventListener('keydown', (event) => {
  const open = { '/': openJump, '?': showKeys }[event.key];
  if (!open || event.ctrlKey || event.metaKey || isTyping(event.target)) return;
  if (document.documentElement.dataset.shortcuts === 'off') return;
  event.preventDefault();
  open();
});

/** Told by the storage, perhaps before this was listening. */
function openRecovery(): void {
  import('./show-recovery.ts').then(({ showRecovery }) => showRecovery(base));
}

document.addEventListener('goldset:damaged', openRecovery);
if (document.documentElement.dataset.ledger === 'damaged') openRecovery();

/** After the page is readable: nothing about offline may slow the first view. */
async function startOffline(): Promise<void> {
  const [{ registerOffline }, notices] = await Promise.all([
    import('../../offline/registration.ts'),
    import('./offline-notices.ts'),
  ]);
  registerOffline(base, {
    onUpdate: notices.showUpdate,
    onStatus: notices.showOfflineStatus,
    onFailure: notices.showOfflineFailure,
  });
}

if (document.querySelector('[data-review-by]')) {
  import('./mark-overdue.ts').then(({ markOverdue }) => markOverdue());
}
if (document.querySelector('[data-install]')) {
  import('./install-hint.ts').then(({ startInstallHint }) => startInstallHint());
}
afterLoad(startOffline);
