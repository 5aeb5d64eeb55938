import type { TargetBand } from '../adaptive/scale.ts';
import type { MeasuringGoal } from '../adaptive/strategy.ts';

/** What somebody wants to be hired for. */
export interface Role {
  readonly id: string;
  readonly name: string;
  /** One sentence. */
  readonly summary: string;
  /** Competency id to how much of the work it is, 1..3; those not named are no part of the role. */
  readonly weights: Readonly<Record<string, number>>;
  /** Ids of the competencies that cap the level, by the band that asks for them. */
  readonly mandatory: Readonly<Record<TargetBand, readonly string[]>>;
}

/** Fewer questions say little, and more are a burden: what a run asks at least and at most. */
export const runLength = { shortest: 8, longest: 25 } as const;

/** Competency id to its share of the role, adding up to 1. */
export function sharesOf({ weights }: Pick<Role, 'weights'>): Record<string, number> {
  const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
  return Object.fromEntries(Object.entries(weights).map(([id, weight]) => [id, weight / total]));
}

/** To find the level in a role. */
export function goalOf(role: Role, longest: number = runLength.longest): MeasuringGoal {
  const shortest = Math.min(runLength.shortest, longest);
  return { shares: sharesOf(role), wanted: 'level', shortest, longest };
}
