import { chanceOfKnowing, gainOfLearning, shareOfReading } from '../learning-model.ts';
import { expectedAbility, type GuideOffer, type PathSource, reasonFor } from '../path-source.ts';
import { type PlanAction, worthPerMinute } from '../plan-action.ts';

/** To find the place and come back. */
const minutesAround = 1;

/** For each competency the entry of the guide that is worth most, of those with questions that are not known yet. */
export function guideEntries(source: PathSource): PlanAction[] {
  const best = new Map<string | null, PlanAction>();
  for (const action of allEntries(source)) {
    const known = best.get(action.competency);
    if (!known || worthPerMinute(action) > worthPerMinute(known))
      best.set(action.competency, action);
  }
  return [...best.values()];
}

function allEntries(source: PathSource): PlanAction[] {
  const { readiness, chanceAfter, shifts } = source;
  return source.guide.flatMap((offer) => {
    const line = readiness.competencies.find(({ id }) => offer.competencies.includes(id));
    const open = offer.questions.filter((id) => isOpen(id, source));
    if (!line || open.length === 0) return [];
    const known = open.map((id) => knowing(id, source));
    const rise = shareOfReading * gainOfLearning(known);
    const risen = new Map([...shifts, [line.id, (shifts.get(line.id) ?? 0) + rise]]);
    return [
      {
        id: `guide ${offer.section}#${offer.entry}`,
        work: workOf(offer),
        competency: line.id,
        minutes: offer.minutes + minutesAround,
        gain: chanceAfter(risen) - chanceAfter(shifts),
        certainty: 0,
        reason: reasonFor(line, readiness),
      },
    ];
  });
}

function isOpen(id: string, { standingOf, planned }: PathSource): boolean {
  const { seen, missed } = standingOf(id);
  return !planned.has(id) && (!seen || missed);
}

/** A question that is not measured is as likely known as not. */
function knowing(id: string, source: PathSource): number {
  const item = source.bank.get(id);
  return item ? chanceOfKnowing(item, expectedAbility(source, item.competency)) : 0.5;
}

function workOf({ section, entry, title }: GuideOffer): PlanAction['work'] {
  return { kind: 'guide', section, entry, title };
}
