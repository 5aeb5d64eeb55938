import { useLayoutEffect, useRef } from 'preact/hooks';
import { Chooser } from '#components/Chooser.tsx';
import { requiredRows } from '#domain/competencies/expectation.ts';
import { placementAt, placementInWords, stopName, stopOf } from '#domain/competencies/placement.ts';
import { hasRoleRows } from '#domain/competencies/skill-matrix.ts';

import { shownRow } from './levels-choice.ts';
import type { LevelsPart } from './levels-props.ts';
import { RowPanel } from './RowPanel.tsx';
import { neighbourOf } from './row-order.ts';
import { useSwipe } from './use-swipe.ts';

/** One row at a time, for narrow screens: by list, swipe, arrow key or button. */
export function RowByRow(part: LevelsPart) {
  const { matrix, choice, ratings, choose } = part;
  const place = useRef<HTMLDivElement>(null);
  const row = shownRow(matrix, choice);
  const go = (step: 1 | -1) => choose({ row: neighbourOf(matrix.rows, row.id, step) });
  const goByKey = useFocusInNextRow(place, row.id, go);
  useSwipe(place, go);
  const placements = ratings.placements(matrix);
  return (
    <div ref={place} class="row-by-row">
      <Chooser
        label={placeInWords(part, matrix.rows.indexOf(row))}
        value={row.id}
        options={matrix.rows.map(({ id, title }) => [
          id,
          `${title}: ${placementInWords(matrix.levels, placementAt(placements, id))}`,
        ])}
        onChoose={(id) => choose({ row: id })}
      />
      <RowPanel {...part} row={row} onGo={goByKey} />
      <p class="key-hint small quiet">
        On the ruler: up and down or 0 to {matrix.levels.length} rate, N is not applicable, Delete
        takes back, U undoes, left and right change the row.
      </p>
    </div>
  );
}

/** "Row 8 of 20, 16 required at Senior" */
function placeInWords({ matrix, choice }: LevelsPart, index: number): string {
  const { levels, rows } = matrix;
  const required = requiredRows(matrix, choice.level).length;
  const level = stopName(levels, stopOf(levels, choice.level));
  const what = hasRoleRows(matrix) ? 'Role' : 'Row';
  return `${what} ${index + 1} of ${rows.length}, ${required} required at ${level}`;
}

/** The next row has a ruler of its own: who came by key goes on there. */
function useFocusInNextRow(
  place: { readonly current: HTMLElement | null },
  row: string,
  go: (step: 1 | -1) => void,
): (step: 1 | -1) => void {
  const isByKey = useRef(false);
  // Before the next key: between the two rulers it would go nowhere.
  useLayoutEffect(() => {
    if (!isByKey.current) return;
    isByKey.current = false;
    const inputs = place.current?.querySelectorAll<HTMLInputElement>('.level-ruler input') ?? [];
    const radios = [...inputs];
    (radios.find(({ checked }) => checked) ?? radios[0])?.focus();
  }, [row]);
  return (step) => {
    isByKey.current = true;
    go(step);
  };
}
