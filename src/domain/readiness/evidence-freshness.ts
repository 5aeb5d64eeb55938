import { type Ability, competencyAbility, onDay } from '../adaptive/ability.ts';
import { evidenceHalfLifeDays, type TargetBand } from '../adaptive/scale.ts';
import { addDays, type LocalDay } from '../local-day.ts';
import { claimFor } from './claim.ts';
import type { CompetencyLine } from './role-readiness.ts';

export interface Freshness {
  /** First day on which the evidence no longer does what it does today. */
  readonly refreshBy: LocalDay;
  /** What ends then: the claim no longer holds, or half of what the answers told is forgotten. */
  readonly ends: 'claim' | 'half-life';
}

/**
 * Until when evidence is fresh. What is known fades (`onDay` in `ability.ts`), so a claim made now stops holding one day if
 * nothing more is answered; a half-life after the last answer it is time anyway. Null where nothing of its own is known.
 * @param ability as of `today`
 */
export function freshnessOf(
  line: Pick<CompetencyLine, 'id' | 'items' | 'claims' | 'lastDay'>,
  band: TargetBand,
  ability: Ability,
  today: LocalDay,
): Freshness | null {
  if (line.lastDay === null) return null;
  const halfLife = addDays(line.lastDay, evidenceHalfLifeDays);
  const { kind } = line.claims[band];
  const holdsOn = (day: LocalDay) => {
    const moments = competencyAbility(onDay(ability, day), line.id);
    return claimFor(band, 'competency', moments, line.items).kind === kind;
  };
  const isClaimed = kind === 'meets' || kind === 'below';
  if (!isClaimed || holdsOn(halfLife)) return { refreshBy: halfLife, ends: 'half-life' };
  return { refreshBy: firstDayWithout(holdsOn, today, halfLife), ends: 'claim' };
}

/** By bisection: what has ended does not begin again. @param ended a day on which it does not hold */
function firstDayWithout(
  holdsOn: (day: LocalDay) => boolean,
  held: LocalDay,
  ended: LocalDay,
): LocalDay {
  if (ended - held <= 1) return ended;
  const middle = addDays(held, Math.floor((ended - held) / 2));
  return holdsOn(middle)
    ? firstDayWithout(holdsOn, middle, ended)
    : firstDayWithout(holdsOn, held, middle);
}
