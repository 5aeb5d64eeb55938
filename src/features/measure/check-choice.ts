import { type TargetBand, targetBands } from '#domain/adaptive/scale.ts';
import type { Preferences } from '#domain/ledger/projection.ts';
import { type Role, runLength } from '#domain/readiness/role.ts';

/** What someone wants to find out. */
export interface CheckChoice {
  /** Id. */
  readonly role: string;
  /** Null: to find the level. */
  readonly band: TargetBand | null;
  /** Questions at most. */
  readonly longest: number;
}

/** Questions at most, as offered. */
export const lengths = [8, 15, runLength.longest] as const;

/** As a preference "find my level" is the empty text. */
export const noBand = '';

/** What was chosen last, as far as it is still offered. @param roles not empty */
export function preferredChoice(
  { role, band }: Preferences,
  roles: readonly Pick<Role, 'id'>[],
): CheckChoice {
  return {
    role: roles.some(({ id }) => id === role) ? (role ?? '') : (roles[0]?.id ?? ''),
    band: targetBands.find((it) => it === band) ?? null,
    longest: runLength.longest,
  };
}
