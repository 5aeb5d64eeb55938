import { bandCuts } from '../adaptive/scale.ts';
import { recordOn } from '../assessment/dated-record.ts';
import { type SelfRatings, selfRatingSubject } from '../assessment/self-rating.ts';
import { type Band, bands } from '../competencies/band.ts';
import { placementOf } from '../competencies/placement.ts';
import type { MatrixLevel } from '../competencies/skill-matrix.ts';
import type { LocalDay } from '../local-day.ts';
import { itemsForClaim } from './claim.ts';
import type { Readiness } from './readiness.ts';

/** Where the learner places themselves in a competency; 'none': below junior. */
export type SelfPlace = Band | 'none';

/** Of a skill matrix, what it takes to read self-ratings by competency. Its levels are bands. */
export interface SelfMatrix {
  readonly id: string;
  readonly levels: readonly MatrixLevel[];
  readonly rows: readonly { readonly id: string; readonly competency: string | null }[];
}

/** By competency id, those in force on a day; rows that are unrated or do not apply are left out. */
export function selfPlaces(
  { id, levels, rows }: SelfMatrix,
  ratings: SelfRatings,
  day: LocalDay,
): ReadonlyMap<string, SelfPlace> {
  const places = new Map<string, SelfPlace>();
  for (const row of rows) {
    const rating = recordOn(ratings.get(selfRatingSubject(id, row.id)) ?? [], day) ?? undefined;
    const placement = placementOf(levels, rating);
    if (row.competency === null || placement.kind !== 'at') continue;
    const level = levels[placement.stop - 1]?.id;
    places.set(row.competency, bands.find((band) => band === level) ?? 'none');
  }
  return places;
}

/** Middle of the band on the ruler from junior to lead, 0..1. */
export function rulerPlaceOfSelf(self: SelfPlace): number {
  return self === 'none' ? 0 : (bands.indexOf(self) + 0.5) / bands.length;
}

/** How a self-rating stands to what was measured. */
export type SelfComparison = 'above' | 'below' | 'within';

/**
 * A word only where both exist, five questions of its own stand behind the measure, and the whole 80 % interval lies on
 * one side of the band that was chosen; otherwise the two may agree. Null: nothing to compare.
 */
export function compareSelf(
  self: SelfPlace | null,
  { interval80: [low, high], items }: Pick<Readiness, 'interval80' | 'items'>,
): SelfComparison | null {
  if (self === null || items < itemsForClaim.competency) return null;
  if (high < lowestOf(self)) return 'above';
  return low > highestOf(self) ? 'below' : 'within';
}

function lowestOf(self: SelfPlace): number {
  return self === 'none' || self === 'junior' ? Number.NEGATIVE_INFINITY : bandCuts[self];
}

/** The scale has nothing below junior. */
function highestOf(self: SelfPlace): number {
  const next = bands[self === 'none' ? 1 : bands.indexOf(self) + 1];
  return next === undefined || next === 'junior' ? Number.POSITIVE_INFINITY : bandCuts[next];
}
