import { gainOfLearning } from '../learning-model.ts';
import type { PathSource } from '../path-source.ts';
import type { PlanAction } from '../plan-action.ts';

/** What is due in the competencies of the role: without it, what was learned fades. */
export function dueReviews(source: PathSource): PlanAction[] {
  const { readiness, chanceAfter, entries, standingOf, today, shifts, planned } = source;
  const ids = new Set(readiness.competencies.map(({ id }) => id));
  const due = entries
    .filter(({ id, competency }) => ids.has(competency) && !planned.has(id))
    .map((entry) => ({ entry, standing: standingOf(entry.id) }))
    .filter(({ standing: { dueDay } }) => dueDay !== null && dueDay <= today);
  if (due.length === 0) return [];
  const risen = new Map(shifts);
  for (const { entry, standing } of due) {
    const remembered = standing.missed ? 0 : (standing.retrievability ?? 0);
    const before = risen.get(entry.competency) ?? 0;
    risen.set(entry.competency, before + gainOfLearning([remembered]));
  }
  const seconds = due.reduce((sum, { entry }) => sum + entry.seconds, 0);
  return [
    {
      id: 'reviews',
      work: { kind: 'reviews', questions: due.map(({ entry }) => entry.id) },
      competency: null,
      minutes: Math.max(1, Math.round(seconds / 60)),
      gain: chanceAfter(risen) - chanceAfter(shifts),
      certainty: 0,
      reason: 'forgetting',
    },
  ];
}
