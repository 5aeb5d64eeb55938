import { Icon } from '#components/Icon.tsx';
import { StorageNotice } from '#components/StorageNotice.tsx';
import { ratingProgress } from '#domain/competencies/gap.ts';
import { shownRow } from './levels-choice.ts';
import type { LevelsPart } from './levels-props.ts';
import { neighbourOf } from './row-order.ts';

interface RatingBarProps extends LevelsPart {
  /** With the way to the rows before and after: where one row is shown at a time. */
  withRows: boolean;
}

/** Within reach of the thumb while rating: how far one is, undo, and the way on. */
export function RatingBar({ matrix, choice, ratings, choose, withRows }: RatingBarProps) {
  const { rated, total, notApplicable } = ratingProgress(matrix.rows, ratings.placements(matrix));
  const { id } = shownRow(matrix, choice);
  const go = (step: 1 | -1) => choose({ row: neighbourOf(matrix.rows, id, step) });
  return (
    <div class="rating-bar">
      {withRows && (
        <button type="button" class="button rating-go" onClick={() => go(-1)}>
          <span class="turned">
            <Icon name="next" />
          </span>
          <span class="visually-hidden">Row before</span>
        </button>
      )}
      <div class="rating-state">
        <p>
          {ratings.room
            ? `${rated} of ${total} rated${notApplicable > 0 ? `, ${notApplicable} not applicable` : ''}`
            : 'Reading your ledger ...'}
        </p>
        <StorageNotice
          status={ratings.status}
          always={rated + notApplicable > 0 || ratings.said !== ''}
          onRetry={() => ratings.room?.retry()}
        />
        <p class="visually-hidden" role="status">
          {ratings.said}
        </p>
      </div>
      <button
        type="button"
        class="button button-quiet"
        aria-disabled={!ratings.canUndo}
        onClick={ratings.undo}
      >
        <Icon name="undo" /> Undo
      </button>
      {withRows && (
        <button type="button" class="button rating-go" onClick={() => go(1)}>
          <Icon name="next" />
          <span class="visually-hidden">Next row</span>
        </button>
      )}
    </div>
  );
}
