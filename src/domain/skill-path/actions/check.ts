import { isWorthKeeping } from '../../adaptive/kept-evidence.ts';
import { nextItem } from '../../adaptive/next-item.ts';
import type { MeasuringMoment } from '../../adaptive/strategy.ts';
import { confidenceAfter } from '../../adaptive/value-of-information.ts';
import { goalOf } from '../../readiness/role.ts';
import type { PathSource } from '../path-source.ts';
import type { PlanAction } from '../plan-action.ts';

/** As long as a check that is stopped early. */
const questions = 10;

/** Without feedback, and with a decision each. */
const secondsOfAQuestion = 50;

/** A measuring check: it changes nothing but how sure the band is. */
export function checks(source: PathSource): PlanAction[] {
  if (source.planned.has('check')) return [];
  const moment = momentOf(source);
  const fresh = [...source.bank.values()].filter(({ id }) =>
    isWorthKeeping(source.standingOf(id).retrievability),
  );
  const next = nextItem(fresh, moment);
  if (next === null) return [];
  const { overall } = source.readiness;
  const now = Math.max(...Object.values(overall.bands));
  const certainty = Math.max(0, confidenceAfter(questions, next, moment) - now);
  return [
    {
      id: 'check',
      work: { kind: 'check', questions },
      competency: null,
      minutes: Math.round((questions * secondsOfAQuestion) / 60),
      gain: 0,
      certainty,
      reason: 'unsure',
    },
  ];
}

function momentOf({ readiness: { role, ability }, today }: PathSource): MeasuringMoment {
  return { goal: goalOf(role), ability, asked: [], today, seed: 0, lastAnswered: () => undefined };
}
