import type { LocalDay } from '../local-day.ts';
import { type Ability, abilityBefore } from './ability.ts';
import { abilityFrom } from './ability-record.ts';
import type { TellingAnswer } from './measured-answer.ts';
import type { ItemParameters } from './measured-item.ts';

/** What the state of a question keeps of an answer that tells of ability: the item as it was then, and the outcome. */
export interface KeptEvidence extends ItemParameters {
  /** Id of the answered event. */
  readonly event: string;
  /** Of the question. */
  readonly version: number;
  readonly day: LocalDay;
  /** 0..1 */
  readonly credit: number;
  /** 0..1 when it was answered; null: the question had never been answered before. */
  readonly retrievability: number | null;
}

/**
 * A repeat this likely to be remembered tells less than a fifth of what a first answer does (it counts 1 - retrievability
 * of an answer). Not kept, so that years of reviews on schedule, which come at 0.9, do not pile up.
 */
export const mostRemembered = 0.8;

export function isWorthKeeping(retrievability: number | null): boolean {
  return retrievability === null || retrievability <= mostRemembered;
}

/** What is kept of the questions of a person, by question id. */
export type EvidenceByQuestion = Iterable<
  readonly [
    question: string,
    state: { readonly competency: string; readonly evidence: readonly KeptEvidence[] },
  ]
>;

/**
 * All answers that tell of ability, by day; of one day by question, since their order has next to no effect and must
 * not hang on that of merging.
 * @param competencies those that an ability is kept for; questions of others are passed over
 */
export function tellingAnswers(
  questions: EvidenceByQuestion,
  competencies: readonly string[],
): TellingAnswer[] {
  const known = new Set(competencies);
  const answers: TellingAnswer[] = [];
  for (const [id, { competency, evidence }] of questions) {
    if (!known.has(competency)) continue;
    for (const { day, credit, retrievability, ...item } of evidence) {
      answers.push({ item: { ...item, id, competency }, credit, day, retrievability });
    }
  }
  return answers.sort((one, other) => one.day - other.day || byId(one.item.id, other.item.id));
}

/** The ability that everything kept shows: O(K^2) for each answer. */
export function abilityShown(
  questions: EvidenceByQuestion,
  competencies: readonly string[],
): Ability {
  return abilityFrom(abilityBefore(competencies), tellingAnswers(questions, competencies));
}

function byId(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
