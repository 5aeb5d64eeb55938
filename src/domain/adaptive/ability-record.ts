import type { Ability } from './ability.ts';
import { abilityAfterDay } from './answers-of-a-day.ts';
import type { TellingAnswer } from './measured-answer.ts';

/** Ability as a projection of the log: what the days before have shown, and the answers of the latest day. */
export interface AbilityRecord {
  readonly settled: Ability;
  /** In their order. */
  readonly latestDay: readonly TellingAnswer[];
}

export function recordBefore(start: Ability): AbilityRecord {
  return { settled: start, latestDay: [] };
}

/** The record with one more answer. Where the clock went back, the answer counts with the latest day. */
export function withAnswer(record: AbilityRecord, answer: TellingAnswer): AbilityRecord {
  const [first] = record.latestDay;
  if (first === undefined || answer.day <= first.day) {
    return { ...record, latestDay: [...record.latestDay, answer] };
  }
  return { settled: abilityOf(record), latestDay: [answer] };
}

/** The ability that all answers show: O(K^2) for each answer of the latest day. */
export function abilityOf({ settled, latestDay }: AbilityRecord): Ability {
  return abilityAfterDay(settled, latestDay);
}

/** The replay of the log: the same as adding the answers one by one, and as any other way to group them. */
export function abilityFrom(start: Ability, answers: readonly TellingAnswer[]): Ability {
  return abilityOf(answers.reduce(withAnswer, recordBefore(start)));
}
