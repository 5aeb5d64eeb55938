import type { Role } from '#domain/readiness/role.ts';
import type { SelfMatrix } from '#domain/readiness/self-comparison.ts';
import type { Scorecard } from '#domain/rubrics/scorecard.ts';
import type { ScoringRules } from '#domain/rubrics/scorecard-outcome.ts';

/** What the page knows when it is built. */
export interface ProfileProps {
  /** Of the site, ending with a slash. */
  readonly base: string;
  /** The first one holds until another is chosen. */
  readonly roles: readonly Role[];
  readonly domains: readonly { readonly id: string; readonly name: string }[];
  /** In the order of the blueprint. */
  readonly competencies: readonly NamedCompetency[];
  readonly selfMatrix: SelfMatrix | null;
  readonly credentials: readonly { readonly id: string; readonly title: string }[];
  readonly scorecard: KeptScorecard | null;
}

export interface NamedCompetency {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly domain: string;
}

/** Its texts are left out: they are read on its own page. */
export type KeptScorecard = Pick<Scorecard, 'id' | 'weightings'> & ScoringRules;
