import { bandCuts } from '../adaptive/scale.ts';
import type { SelfRatings } from '../assessment/self-rating.ts';
import type { LocalDay } from '../local-day.ts';
import { type Freshness, freshnessOf } from './evidence-freshness.ts';
import { type Lever, leversOf } from './lever.ts';
import type { Readiness } from './readiness.ts';
import {
  type CompetencyLine,
  type ReadinessSource,
  type RoleReadiness,
  roleReadiness,
  type Target,
} from './role-readiness.ts';
import {
  compareSelf,
  type SelfComparison,
  type SelfMatrix,
  type SelfPlace,
  selfPlaces,
} from './self-comparison.ts';

/** A competency on the profile: what was measured, and beside it what the learner says. The two are never summed. */
export interface ProfileLine extends CompetencyLine {
  /** Estimate minus the cut of the band, in logits; below 0: short of it. */
  readonly distance: number;
  readonly self: SelfPlace | null;
  readonly comparison: SelfComparison | null;
  readonly freshness: Freshness | null;
}

export interface ProfileDomain {
  readonly domain: Readiness;
  /** Farthest below the line first; what has no answer of its own comes last. */
  readonly lines: readonly ProfileLine[];
}

/** Where somebody stands for a role and a band on a day, from their answers alone. */
export interface Profile {
  readonly day: LocalDay;
  readonly readiness: RoleReadiness;
  /** The one with the farthest line first. */
  readonly domains: readonly ProfileDomain[];
  /** The weightiest first. */
  readonly levers: readonly Lever[];
  /** Answers that tell, repeats included, in the competencies of the role. */
  readonly answers: number;
  readonly lastDay: LocalDay | null;
}

export interface ProfileSource extends ReadinessSource {
  readonly selfRatings: SelfRatings;
  /** Null where no matrix asks for self-ratings by competency. */
  readonly selfMatrix: SelfMatrix | null;
}

export function profileOf(source: ProfileSource, target: Target & { day: LocalDay }): Profile {
  const { day, band } = target;
  const readiness = roleReadiness(source, target);
  const self = source.selfMatrix
    ? selfPlaces(source.selfMatrix, source.selfRatings, day)
    : new Map<string, SelfPlace>();
  const lines = readiness.competencies.map((line) => {
    const place = self.get(line.id) ?? null;
    return {
      ...line,
      distance: line.estimate - bandCuts[band],
      self: place,
      comparison: compareSelf(place, line),
      freshness: freshnessOf(line, band, readiness.ability, day),
    };
  });
  const days = lines.flatMap(({ lastDay }) => lastDay ?? []);
  return {
    day,
    readiness,
    domains: byDistance(readiness.domains, lines),
    levers: leversOf(readiness),
    answers: lines.reduce((sum, line) => sum + line.answers, 0),
    lastDay: days.length === 0 ? null : (Math.max(...days) as LocalDay),
  };
}

function byDistance(domains: readonly Readiness[], lines: readonly ProfileLine[]): ProfileDomain[] {
  return domains
    .map((domain) => ({
      domain,
      lines: lines.filter((line) => line.domain === domain.id).sort(fromFarthestBelow),
    }))
    .sort(({ lines: one }, { lines: other }) =>
      one[0] && other[0] ? fromFarthestBelow(one[0], other[0]) : 0,
    );
}

function fromFarthestBelow(one: ProfileLine, other: ProfileLine): number {
  const isOwn = ({ answers }: ProfileLine) => (answers > 0 ? 0 : 1);
  return isOwn(one) - isOwn(other) || one.distance - other.distance;
}
