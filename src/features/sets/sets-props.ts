import type { ExpectedSkill } from '#domain/ledger/event.ts';
import type { SetSection } from '#domain/sets/question-set.ts';

/** A set that ships with the app: no author, no due day, no questions of its own. */
export interface ShippedSet {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly minutes: number;
  readonly sections: readonly SetSection[];
}

/** A skill of a role with what it asks for, to begin a set from. */
export interface BenchmarkSkill extends ExpectedSkill {
  /** Its main competency. */
  readonly competency: string;
}

/** What the build hands to the page. */
export interface SetsProps {
  readonly base: string;
  readonly shipped: readonly ShippedSet[];
  readonly skills: readonly BenchmarkSkill[];
}
