import { type Ability, combinedAbility, competencyAbility } from '../adaptive/ability.ts';
import { bandProbabilities } from '../adaptive/band-probability.ts';
import type { Moments } from '../adaptive/moment-matching.ts';
import type { TargetBand } from '../adaptive/scale.ts';
import type { Band } from '../competencies/band.ts';
import { type Claim, claimFor } from './claim.ts';

/** Half of a central 80 % interval of the normal distribution, in SDs. */
const reachOf80 = 1.2816;

/** Where somebody stands in a competency, a domain or a role. Abilities in logits. */
export interface Readiness {
  readonly id: string;
  readonly estimate: number;
  /** Holds the true ability in 80 cases of 100. It borrows from neighbouring competencies. */
  readonly interval80: readonly [low: number, high: number];
  /** Adds up to 1. */
  readonly bands: Readonly<Record<Band, number>>;
  /** Different first-attempt auto-scored questions of its own. */
  readonly items: number;
  readonly claims: Readonly<Record<TargetBand, Claim>>;
}

export interface ReadinessQuery {
  readonly ability: Ability;
  /** `evidenceCounts` of all answers. */
  readonly evidence: ReadonlyMap<string, number>;
}

export function competencyReadiness(
  { ability, evidence }: ReadinessQuery,
  competency: string,
): Readiness {
  const items = evidence.get(competency) ?? 0;
  return readiness(competency, 'competency', competencyAbility(ability, competency), items);
}

/** A domain is the plain mean of its competencies. @param competencies ids; not empty */
export function domainReadiness(
  { ability, evidence }: ReadinessQuery,
  domain: string,
  competencies: readonly string[],
): Readiness {
  const weights = ability.competencies.map((id) =>
    competencies.includes(id) ? 1 / competencies.length : 0,
  );
  const items = competencies.reduce((sum, id) => sum + (evidence.get(id) ?? 0), 0);
  return readiness(domain, 'domain', combinedAbility(ability, weights), items);
}

/**
 * A role is the mean of its competencies, weighted by their shares; claims need what they need for a domain.
 * @param shares by competency id, adding up to 1
 */
export function weightedReadiness(
  { ability, evidence }: ReadinessQuery,
  id: string,
  shares: Readonly<Record<string, number>>,
): Readiness {
  const weights = ability.competencies.map((competency) => shares[competency] ?? 0);
  const items = Object.keys(shares).reduce((sum, it) => sum + (evidence.get(it) ?? 0), 0);
  return readiness(id, 'domain', combinedAbility(ability, weights), items);
}

function readiness(
  id: string,
  scope: 'competency' | 'domain',
  ability: Moments,
  items: number,
): Readiness {
  const reach = reachOf80 * Math.sqrt(ability.variance);
  return {
    id,
    estimate: ability.mean,
    interval80: [ability.mean - reach, ability.mean + reach],
    bands: bandProbabilities(ability),
    items,
    claims: {
      mid: claimFor('mid', scope, ability, items),
      senior: claimFor('senior', scope, ability, items),
      lead: claimFor('lead', scope, ability, items),
    },
  };
}
