import type { LedgerStatus } from '#storage/ledger-store.ts';
import './storage-notice.css';

interface StorageNoticeProps {
  status: LedgerStatus;
  /** Say "Saved" too; where nothing was just answered only trouble is worth a line. */
  always?: boolean;
  onRetry: () => void;
}

/** "Saved" stands here only after the transaction has completed. */
export function StorageNotice({ status, always = false, onRetry }: StorageNoticeProps) {
  const quiet = !always && (status.kind === 'saved' || status.kind === 'saving');
  return (
    <p class="storage-notice small" role="status">
      {quiet ? '' : sentence(status)}
      {status.kind === 'unsaved' && (
        <button type="button" class="link-button" onClick={onRetry}>
          Try again
        </button>
      )}
    </p>
  );
}

function sentence(status: LedgerStatus): string {
  switch (status.kind) {
    case 'saved':
      return 'Saved';
    case 'saving':
      return 'Saving ...';
    case 'unsaved':
      return 'Not saved yet: your answers are kept in this tab. ';
    case 'memory-only':
      return 'This browser lets us keep nothing: answers last until you close the tab.';
    case 'too-new':
      return 'Your data was written by a newer version. Update to go on saving.';
    case 'damaged':
      return 'Your data here is gone or damaged: nothing is saved until you decide. Reload to be asked again.';
  }
}
