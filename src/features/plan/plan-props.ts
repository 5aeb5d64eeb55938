import type { Role } from '#domain/readiness/role.ts';
import type { GuideOffer } from '#domain/skill-path/path-source.ts';

export interface PlanProps {
  readonly base: string;
  readonly roles: readonly Role[];
  /** In the order of the blueprint. */
  readonly competencies: readonly { readonly id: string; readonly short: string }[];
  readonly guide: readonly GuideOffer[];
  /** Matrices of roles, by the role's id: the competency of each row. */
  readonly rows: Readonly<
    Record<string, readonly { readonly row: string; readonly competency: string }[]>
  >;
}
