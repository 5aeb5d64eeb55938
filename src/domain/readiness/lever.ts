import { combinedAbility, covariancesOf, placeOf } from '../adaptive/ability.ts';
import { bandCuts } from '../adaptive/scale.ts';
import type { Band } from '../competencies/band.ts';
import { sharesOf } from './role.ts';
import type { CompetencyLine, RoleReadiness } from './role-readiness.ts';

/** A competency that would change readiness most, with the reason. */
export type Lever =
  /** Mandatory and below: it caps the level, whatever the rest. */
  | { readonly kind: 'caps'; readonly competency: string; readonly cap: Band }
  /** Not claimed either way. `share` of the role's variance would go if it were known exactly, 0..1. */
  | { readonly kind: 'unsure'; readonly competency: string; readonly share: number }
  /** Below, and not mandatory. `distance` to the cut in logits. */
  | { readonly kind: 'gap'; readonly competency: string; readonly distance: number };

/**
 * The competencies of a role by what they would change, the weightiest first. Those that cap the level come first,
 * farthest below first: no other can make up for them. Then those about which it is not known on which side they are, by how
 * much of the role's uncertainty they hold: knowing competency k exactly leaves (w'S_k)^2 / S_kk less of the variance w'Sw
 * (conditioning of a normal distribution). Then those below that can be made up for, by share times distance.
 */
export function leversOf(readiness: RoleReadiness): Lever[] {
  const { competencies, band, gate, cap } = readiness;
  const distance = ({ estimate }: CompetencyLine) => bandCuts[band] - estimate;
  const isCapping = ({ id }: CompetencyLine) => gate.below.includes(id);
  const isBelow = ({ claims }: CompetencyLine) => claims[band].kind === 'below';
  const isMet = ({ claims }: CompetencyLine) => claims[band].kind === 'meets';

  const caps = sortedBy(competencies.filter(isCapping), distance);
  const open = competencies.filter((line) => !isBelow(line) && !isMet(line));
  const shareOf = shareOfUncertainty(readiness);
  const unsure = sortedBy(open, ({ id }) => shareOf(id));
  const below = competencies.filter((line) => isBelow(line) && !isCapping(line));
  const gaps = sortedBy(below, (line) => line.share * distance(line));
  return [
    ...caps.map(({ id }) => ({ kind: 'caps', competency: id, cap }) as const),
    ...unsure.map(({ id }) => ({ kind: 'unsure', competency: id, share: shareOf(id) }) as const),
    ...gaps.map(
      (line) => ({ kind: 'gap', competency: line.id, distance: distance(line) }) as const,
    ),
  ];
}

function shareOfUncertainty({ ability, role }: RoleReadiness): (competency: string) => number {
  const shares = sharesOf(role);
  const weights = ability.competencies.map((id) => shares[id] ?? 0);
  const { variance } = combinedAbility(ability, weights);
  return (competency) => {
    const place = placeOf(ability, competency);
    const column = covariancesOf(ability, place);
    const withRole = weights.reduce((sum, weight, at) => sum + weight * (column[at] ?? 0), 0);
    return withRole ** 2 / (column[place] ?? 1) / variance;
  };
}

function sortedBy(
  lines: readonly CompetencyLine[],
  weight: (line: CompetencyLine) => number,
): CompetencyLine[] {
  return [...lines].sort((one, other) => weight(other) - weight(one));
}
