import { Icon } from '#components/Icon.tsx';
import { StorageNotice } from '#components/StorageNotice.tsx';
import { WidthRuler } from '#components/WidthRuler.tsx';
import type { LedgerStatus } from '#storage/ledger-store.ts';
import type { RunProgress } from './measure-room.ts';
import { progressInWords } from './progress-words.ts';

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
      <p class="small quiet" role="status">
        {progressInWords(progress)}
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
