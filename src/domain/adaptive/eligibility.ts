import type { MeasuredItem } from './measured-item.ts';
import type { MeasuringMoment, SelectionStrategy } from './strategy.ts';

/** An answer less than this old is remembered rather than known. */
export const restDays = 30;

/**
 * Leaves what may be asked at all: not asked in this run, no sibling (same concept) and no enemy of what was asked, in
 * whichever of the two the enmity is noted.
 */
export const eligible: SelectionStrategy = (candidates, { asked }) => {
  const ids = new Set(asked.map(({ id }) => id));
  const concepts = new Set(asked.map(({ concept }) => concept));
  const barred = new Set(asked.flatMap(({ id, enemies }) => [id, ...enemies]));
  return candidates.filter((item) => {
    if (barred.has(item.id) || concepts.has(item.concept)) return false;
    return item.enemies.length === 0 || !item.enemies.some((enemy) => ids.has(enemy));
  });
};

/** Leaves what was not answered in the last 30 days, in practice or measuring. */
export const fresh = (
  candidates: readonly MeasuredItem[],
  { lastAnswered, today }: Pick<MeasuringMoment, 'lastAnswered' | 'today'>,
): readonly MeasuredItem[] =>
  candidates.filter((item) => {
    const day = lastAnswered(item.id);
    return day === undefined || today - day >= restDays;
  });
