import { abilityBefore, onDay } from '../adaptive/ability.ts';
import { abilityOf, recordBefore, withAnswer } from '../adaptive/ability-record.ts';
import { tellingAnswers } from '../adaptive/kept-evidence.ts';
import type { LocalDay } from '../local-day.ts';
import { evidenceCounts } from './evidence.ts';
import { type Readiness, weightedReadiness } from './readiness.ts';
import { type Role, sharesOf } from './role.ts';
import type { ReadinessSource } from './role-readiness.ts';

/** Where somebody stood in a role at the end of a day, by what had been answered until then. */
export interface CoursePoint extends Readiness {
  readonly day: LocalDay;
}

/**
 * Readiness over time: one point for each day with answers that tell, and one for today; none without an answer. One
 * pass over the answers, so that years of them cost as much as today's point alone.
 */
export function readinessCourse(
  source: ReadinessSource,
  role: Role,
  today: LocalDay,
): CoursePoint[] {
  const ids = source.competencies.map(({ id }) => id);
  const answers = tellingAnswers(source.questions, ids).filter(({ day }) => day <= today);
  const shares = sharesOf(role);
  let record = recordBefore(abilityBefore(ids));
  const points = [...Map.groupBy(answers, ({ day }) => day)].map(([day, given]) => {
    record = given.reduce(withAnswer, record);
    const evidence = evidenceCounts(answers.filter((answer) => answer.day <= day));
    return { ...weightedReadiness({ ability: abilityOf(record), evidence }, role.id, shares), day };
  });
  if (points.length === 0 || points.at(-1)?.day === today) return points;
  const query = { ability: onDay(abilityOf(record), today), evidence: evidenceCounts(answers) };
  return [...points, { ...weightedReadiness(query, role.id, shares), day: today }];
}
