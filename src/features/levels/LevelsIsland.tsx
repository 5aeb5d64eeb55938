import { useEffect, useRef } from 'preact/hooks';
import { IslandBoundary } from '#components/IslandBoundary.tsx';
import type { RatedMatrix } from '#domain/competencies/skill-matrix.ts';
import { CompareDays } from './CompareDays.tsx';
import { LevelsHead } from './LevelsHead.tsx';
import type { LevelsChoice } from './levels-choice.ts';
import type { LevelsPart, LevelsProps } from './levels-props.ts';
import { MatrixTable } from './MatrixTable.tsx';
import { Overview } from './Overview.tsx';
import { PrintSheet } from './PrintSheet.tsx';
import { RatingBar } from './RatingBar.tsx';
import { RowByRow } from './RowByRow.tsx';
import { useChoice } from './use-choice.ts';
import { useRatings } from './use-ratings.ts';
import { useWide } from './use-wide.ts';
import './levels.css';

/** Rating oneself in the matrices; takes the place of the cells that stand in the page for reading. */
export default function LevelsIsland(props: LevelsProps) {
  return (
    <IslandBoundary base={props.base}>
      <Levels {...props} />
    </IslandBoundary>
  );
}

function Levels(props: LevelsProps) {
  const [choice, choose] = useChoice(props.matrices);
  const ratings = useRatings(props.base);
  const shown = useRef<string | null>(null);
  useEffect(() => {
    shown.current = choice?.view ?? null;
  });
  if (!choice) return <div class="levels" />;
  const matrix = matrixOf(props.matrices, choice);
  const part: LevelsPart = { base: props.base, matrix, choice, ratings, choose };
  return (
    <div class="levels" data-alive>
      <LevelsHead {...part} matrices={props.matrices} />
      {ratings.problem && <p class="notice">{ratings.problem}</p>}
      {choice.view === 'rate' && <Rating {...part} isReturn={shown.current !== null} />}
      {choice.view === 'overview' && <Overview {...part} grouping={props.grouping} />}
      {choice.view === 'compare' && <CompareDays {...part} grouping={props.grouping} />}
      <PrintSheet {...part} grouping={props.grouping} />
    </div>
  );
}

interface RatingProps extends LevelsPart {
  /** From another view, and not just opened. */
  isReturn: boolean;
}

function Rating({ isReturn, ...part }: RatingProps) {
  const isWide = useWide();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => showChosenRow(place.current, part.choice, isReturn), []);
  return (
    <div ref={place} class="rating">
      <h2 class="visually-hidden">Rate yourself</h2>
      {isWide ? <MatrixTable {...part} /> : <RowByRow {...part} />}
      <RatingBar {...part} withRows={!isWide} />
    </div>
  );
}

/** Who followed a link to a row lands there; who pressed it in the overview has the focus there too. */
function showChosenRow(place: HTMLElement | null, { row }: LevelsChoice, isReturn: boolean): void {
  if (!place || row === null) return;
  const cell = place.querySelector<HTMLElement>('.matrix-cell[aria-expanded="true"]');
  (cell ?? place).scrollIntoView({ block: 'start' });
  if (!isReturn || document.activeElement !== document.body) return;
  const radio = place.querySelector<HTMLElement>('.level-ruler input');
  (cell ?? radio)?.focus();
}

function matrixOf(matrices: readonly RatedMatrix[], choice: LevelsChoice): RatedMatrix {
  const matrix = matrices.find(({ id }) => id === choice.matrix);
  if (!matrix) throw new Error(`Inconsistent: there is no matrix ${choice.matrix}`);
  return matrix;
}
