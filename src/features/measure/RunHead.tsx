import { Icon } from '#components/Icon.tsx';
import { StorageNotice } from '#components/StorageNotice.tsx';
import { WidthRuler } from '#components/WidthRuler.tsx';
import type { LedgerStatus } from '#storage/ledger-store.ts';
import type { RunProgress } from './measure-room.ts';

interface RunHeadProps {
  progress: RunProgress;
  status: LedgerStatus;
  /** Null while nothing is answered. */
  onUndo: (() => void) | null;
  onPause: () => void;
  onRetry: () => void;
}

/** How much is still uncertain, whether it is saved, and the two ways back. */
export function RunHead({ progress, status, onUndo, onPause, onRetry }: RunHeadProps) {
  return (
    <div class="run-head">
      <WidthRuler width={progress.width} startWidth={progress.startWidth} />
      <p class="run-words small quiet" role="status">
        <span>
          Question {progress.answered + 1} of at most {progress.longest}.
        </span>{' '}
        <span>{openInWords(progress.width)}.</span>
      </p>
      <div class="player-tools">
        <StorageNotice status={status} always={progress.answered > 0} onRetry={onRetry} />
        {onUndo && (
          <button type="button" class="button button-quiet" onClick={onUndo} aria-keyshortcuts="u">
            <Icon name="undo" /> Undo
          </button>
        )}
        <button type="button" class="button button-quiet" onClick={onPause}>
          <Icon name="close" /> Pause
        </button>
      </div>
    </div>
  );
}

/** "Within 1.6 bands" */
function openInWords(width: number): string {
  const bands = width.toFixed(1);
  return `Level within ${bands} ${bands === '1.0' ? 'band' : 'bands'}`;
}
