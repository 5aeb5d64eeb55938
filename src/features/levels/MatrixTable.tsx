import { Fragment } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { ContentView } from '#components/ContentView.tsx';
import { cellOf } from '#domain/competencies/expectation.ts';
import { placementAt, placementInWords, stopOf } from '#domain/competencies/placement.ts';
import { hasRoleRows, type MatrixLevel } from '#domain/competencies/skill-matrix.ts';
import { shownRow } from './levels-choice.ts';
import type { LevelsPart, RowPart } from './levels-props.ts';
import { RowPanel } from './RowPanel.tsx';
import { isForRating, stepOfKey } from './rating-keys.ts';
import { type GridPlace, movedPlace } from './table-keys.ts';
import './matrix-table.css';

/** The whole matrix. Arrow keys move, Enter opens a cell below its row, digits rate its row. */
export function MatrixTable(part: LevelsPart) {
  const { matrix, choice, ratings, choose } = part;
  const table = useRef<HTMLTableElement>(null);
  const start: GridPlace = { row: shownRow(matrix, choice).id, level: choice.level };
  const [focused, setFocused] = useState(start);
  const isOfMatrix = matrix.rows.some(({ id }) => id === focused.row);
  const entry = isOfMatrix ? focused : start;
  const [openLevel, setOpenLevel] = useState(choice.level);
  const open = choice.row === null ? null : { row: choice.row, level: openLevel };

  function focus(place: GridPlace): void {
    setFocused(place);
    const cell = `[data-row="${place.row}"][data-level="${place.level}"]`;
    table.current?.querySelector<HTMLElement>(cell)?.focus();
  }

  function close(place: GridPlace): void {
    choose({ row: null });
    focus(place);
  }

  function press(event: KeyboardEvent): void {
    if (event.key === 'Escape' && open) close(open);
    const place = placeOf(event.target);
    if (!place || !isForRating(event)) return;
    const moved = movedPlace(place, event.key, matrix);
    const step = stepOfKey(event.key);
    const row = matrix.rows.find(({ id }) => id === place.row);
    if (moved) focus(moved);
    else if (event.key.toLowerCase() === 'u') ratings.undo();
    else if (step !== null && row) ratings.step(matrix, row, step, choice.level);
    else return;
    event.preventDefault();
  }

  function toggle(place: GridPlace): void {
    const isOpen = open?.row === place.row && open.level === place.level;
    setFocused(place);
    setOpenLevel(place.level);
    choose({ row: isOpen ? null : place.row });
  }

  return (
    <table ref={table} class="matrix-table" onKeyDown={press}>
      <caption class="small quiet">
        Arrow keys move, Enter opens a cell, 0 to {matrix.levels.length} rate the row, N is not
        applicable, Delete takes back, U undoes.
      </caption>
      <thead>
        <tr>
          <th scope="col">{hasRoleRows(matrix) ? 'Role' : 'Competency'}</th>
          {matrix.levels.map(({ id, name }) => (
            <th key={id} scope="col" data-chosen={id === choice.level}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {matrix.rows.map((row) => (
          <Fragment key={row.id}>
            <TableRow {...part} row={row} open={open} entry={entry} onToggle={toggle} />
            {open?.row === row.id && (
              <tr class="matrix-open">
                <td colSpan={matrix.levels.length + 1}>
                  <RowPanel {...part} row={row} openLevel={open.level} />
                  <button type="button" class="button" onClick={() => close(open)}>
                    Close
                  </button>
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

interface TableRowProps extends RowPart {
  open: GridPlace | null;
  /** The one cell that Tab reaches; from there arrow keys lead on. */
  entry: GridPlace;
  onToggle: (place: GridPlace) => void;
}

function TableRow(props: TableRowProps) {
  const { matrix, row, ratings } = props;
  const placement = placementAt(ratings.placements(matrix), row.id);
  return (
    <tr>
      <th scope="row">
        {row.title}
        <span class="row-rating" data-rated={placement.kind !== 'unrated'}>
          {/* A space keeps the place until it is known. */}
          {ratings.room ? placementInWords(matrix.levels, placement) : '\u00a0'}
        </span>
      </th>
      {matrix.levels.map((level) => (
        <TableCell key={level.id} {...props} level={level} />
      ))}
    </tr>
  );
}

function TableCell(props: TableRowProps & { level: MatrixLevel }) {
  const { matrix, row, level, choice, ratings, open, entry, onToggle } = props;
  const placement = placementAt(ratings.placements(matrix), row.id);
  const isHere = placement.kind === 'at' && placement.stop === stopOf(matrix.levels, level.id);
  const cell = cellOf(row, level.id);
  const isOpen = open?.row === row.id && open.level === level.id;
  const isEntry = entry.row === row.id && entry.level === level.id;
  return (
    <td data-chosen={level.id === choice.level}>
      <button
        type="button"
        class="matrix-cell"
        data-row={row.id}
        data-level={level.id}
        data-here={isHere}
        data-needed={cell.required && level.id === choice.level}
        aria-expanded={isOpen}
        tabIndex={isEntry ? 0 : -1}
        onClick={() => onToggle({ row: row.id, level: level.id })}
      >
        <span class="matrix-mark">
          {isHere && <span class="visually-hidden">You are here, </span>}
          {cell.required ? 'required' : 'optional'}
        </span>
        <span class="matrix-summary">
          <ContentView tree={cell.summary} />
        </span>
      </button>
    </td>
  );
}

/** The cell that has the focus; null outside the cells. */
function placeOf(target: EventTarget | null): GridPlace | null {
  const { row, level } = target instanceof HTMLElement ? target.dataset : {};
  return row && level ? { row, level } : null;
}
