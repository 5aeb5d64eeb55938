import type { TellingAnswer } from '../adaptive/measured-answer.ts';

/**
 * By competency id: the different questions that were answered for the first time, which is what a claim may rest on.
 * Repeats move the estimate, but they are no new evidence.
 */
export function evidenceCounts(answers: readonly TellingAnswer[]): ReadonlyMap<string, number> {
  const questions = new Map<string, Set<string>>();
  for (const { item, retrievability } of answers) {
    if (retrievability !== null) continue;
    const seen = questions.get(item.competency) ?? new Set();
    questions.set(item.competency, seen.add(item.id));
  }
  return new Map([...questions].map(([competency, seen]) => [competency, seen.size]));
}
