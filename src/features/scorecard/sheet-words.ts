import { me, myself } from '#domain/rubrics/alias.ts';
import type { ScorecardCategory } from '#domain/rubrics/scorecard.ts';
import type { TotalRange } from '#domain/rubrics/scorecard-total.ts';

export function personName(about: string): string {
  return about === myself ? 'Myself' : about || 'Somebody';
}

export function raterName(rater: string): string {
  return rater === me ? 'me' : rater || 'somebody';
}

/** Points of 100 with one decimal at least, so that columns line up. */
export function inPoints(points: number): string {
  return Number.isInteger(points * 10) ? points.toFixed(1) : String(points);
}

/** "72.5", or "41 to 86" while marks are missing. */
export function totalInWords({ lowest, highest }: TotalRange): string {
  return lowest === highest ? String(lowest) : `${lowest} to ${highest}`;
}

/** Names for narrow places, by category id. */
export function shortNames({
  categories,
}: {
  readonly categories: readonly Pick<ScorecardCategory, 'id' | 'short'>[];
}): (category: string) => string {
  const names = new Map(categories.map(({ id, short }) => [id, short]));
  return (category) => names.get(category) ?? category;
}

/** "Agents", "Agents and Ethics", "Agents, Portfolio and Ethics". */
export function listInWords(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
