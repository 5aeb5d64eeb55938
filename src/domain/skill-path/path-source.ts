import { competencyAbility } from '../adaptive/ability.ts';
import type { MeasuredItem } from '../adaptive/measured-item.ts';
import type { LocalDay } from '../local-day.ts';
import type { QuestionStanding } from '../practice/session-request.ts';
import type { CatalogueEntry } from '../questions/catalogue.ts';
import type { CompetencyLine, RoleReadiness } from '../readiness/role-readiness.ts';
import type { Shifts } from './learning-model.ts';
import type { PlanReason } from './plan-action.ts';

/** An entry of the guide that has questions of its own. */
export interface GuideOffer {
  readonly section: string;
  readonly entry: string;
  readonly title: string;
  readonly competencies: readonly string[];
  readonly minutes: number;
  readonly questions: readonly string[];
}

/** What the next actions are worked out from. */
export interface PathSource {
  readonly readiness: RoleReadiness;
  /** `chanceByShifts` of the readiness: a plan asks it thousands of times. */
  readonly chanceAfter: (shifts: Shifts) => number;
  /** The whole bank. */
  readonly entries: readonly CatalogueEntry[];
  /** The part of it that is measured, by question id. */
  readonly bank: ReadonlyMap<string, MeasuredItem>;
  readonly standingOf: (question: string) => QuestionStanding;
  readonly guide: readonly GuideOffer[];
  /** Rows of the role's matrix without a self-rating, mandatory ones first. */
  readonly unrated: readonly { readonly row: string; readonly competency: string }[];
  readonly today: LocalDay;
  /** What is planned before, and counts as learned. */
  readonly shifts: Shifts;
  /** Questions that are planned before. */
  readonly planned: ReadonlySet<string>;
}

/** What is known of a competency, with what is planned before. */
export function expectedAbility({ readiness, shifts }: PathSource, competency: string) {
  const { mean, variance } = competencyAbility(readiness.ability, competency);
  return { estimate: mean + (shifts.get(competency) ?? 0), variance };
}

/** Why this competency, as its claim at the target band has it. */
export function reasonFor(line: CompetencyLine, { band, gate }: RoleReadiness): PlanReason {
  if (gate.below.includes(line.id)) return 'gate';
  const claim = line.claims[band];
  if (line.items === 0) return 'unknown';
  const isBelow = claim.kind === 'below' || (claim.kind === 'leaning' && claim.towards === 'below');
  return isBelow ? 'gap' : 'strengthen';
}
