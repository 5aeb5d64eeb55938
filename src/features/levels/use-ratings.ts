import { useEffect, useRef, useState } from 'preact/hooks';
import { type UsedRoom, useRoom } from '#components/use-room.ts';
import { type SelfRating, selfRatingSubject } from '#domain/assessment/self-rating.ts';
import {
  type Placement,
  type Placements,
  placementInWords,
  placementOf,
  placementsOf,
  stopOf,
} from '#domain/competencies/placement.ts';
import { type RatingStep, ratingFor, takeStep } from '#domain/competencies/rating-step.ts';
import type { MatrixRow, RatedMatrix } from '#domain/competencies/skill-matrix.ts';
import type { LevelsRoom } from './levels-room.ts';

interface UndoStep {
  readonly matrix: RatedMatrix;
  readonly row: MatrixRow;
  readonly placement: Placement;
}

export interface Ratings extends UsedRoom<LevelsRoom> {
  /** What was done last, for those who do not see it. */
  readonly said: string;
  readonly canUndo: boolean;
  placements(matrix: RatedMatrix): Placements;
  ratingOf(matrix: RatedMatrix, row: MatrixRow): SelfRating | undefined;
  /** @param level the one that is looked at: the first step goes there */
  step(matrix: RatedMatrix, row: MatrixRow, step: RatingStep, level: string): void;
  keepEvidence(
    matrix: RatedMatrix,
    row: MatrixRow,
    evidence: Partial<Pick<SelfRating, 'note' | 'questions'>>,
  ): void;
  undo(): void;
}

/** The learner's ratings as they stand today. Everything done is an event at once. */
export function useRatings(base: string): Ratings {
  const opened = useRoom(() =>
    import('./levels-room.ts').then(({ openLevelsRoom }) => openLevelsRoom(base)),
  );
  const { room } = opened;
  // Another object each time: what is said twice was done twice.
  const [said, setSaid] = useState({ text: '' });
  const undoSteps = useRef<UndoStep[]>([]);
  /** Taken before the ledger was open: done, in their order, once it is. */
  const earlySteps = useRef<Parameters<Ratings['step']>[]>([]);

  function rate(matrix: RatedMatrix, row: MatrixRow, rating: SelfRating, what: string): void {
    room?.rate(selfRatingSubject(matrix.id, row.id), rating);
    setSaid({ text: `${row.title}: ${what}` });
  }

  function place({ matrix, row, placement }: UndoStep): void {
    const rating = ratingFor(placement, matrix.levels, ratingIn(room, matrix, row));
    rate(matrix, row, rating, placementInWords(matrix.levels, placement));
  }

  function step(...given: Parameters<Ratings['step']>): void {
    if (!room) return void earlySteps.current.push(given);
    const [matrix, row, taken, level] = given;
    const before = placementOf(matrix.levels, ratingIn(room, matrix, row));
    const ruler = { start: stopOf(matrix.levels, level), highest: matrix.levels.length };
    const after = takeStep(before, taken, ruler);
    if (!after) return;
    undoSteps.current.push({ matrix, row, placement: before });
    place({ matrix, row, placement: after });
  }

  function undo(): void {
    if (!room) return void earlySteps.current.pop();
    const last = undoSteps.current.pop();
    if (last) place(last);
  }

  useEffect(() => {
    if (room) for (const given of earlySteps.current.splice(0)) step(...given);
  }, [room]);

  return {
    ...opened,
    said: said.text,
    canUndo: undoSteps.current.length > 0,
    placements: (matrix) => placementsOf(matrix, ratingsToday(room)),
    ratingOf: (matrix, row) => ratingIn(room, matrix, row),
    step,
    keepEvidence: (matrix, row, evidence) => {
      const current = ratingIn(room, matrix, row) ?? nothingStated;
      rate(matrix, row, { ...pickStated(current), ...evidence }, 'evidence kept');
    },
    undo,
  };
}

function ratingsToday(room: LevelsRoom | null): ReadonlyMap<string, SelfRating> {
  return room?.ratingsOn(room.today()) ?? new Map();
}

function ratingIn(
  room: LevelsRoom | null,
  matrix: RatedMatrix,
  row: MatrixRow,
): SelfRating | undefined {
  return ratingsToday(room).get(selfRatingSubject(matrix.id, row.id));
}

const nothingStated: SelfRating = { level: null, applies: true, note: '', questions: [] };

/** Without day and instant, which the next event brings itself. */
function pickStated({ level, applies, note, questions }: SelfRating): SelfRating {
  return { level, applies, note, questions };
}
