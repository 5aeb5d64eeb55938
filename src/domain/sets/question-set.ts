import type { LocalDay } from '../local-day.ts';
import type { OwnQuestion } from './own-question.ts';

/**
 * A curated set of questions, as its author hands it on. It names bundled questions by id and carries only
 * those that its author wrote. Nothing in it is code: every text is plain, or the small part of Markdown
 * that `read-markdown.ts` knows.
 */
export interface QuestionSet {
  /** 128 random bits, base64url, 22 characters; a slug for sets that ship with the app. */
  readonly id: string;
  /** 1, 2, 3 ... raised by its author with every edit that could have reached somebody. */
  readonly version: number;
  readonly title: string;
  /** How the author signs; never an account, may be empty. */
  readonly alias: string;
  /** Same form as `id`, the same in all sets of an author: only who made a set may replace it. */
  readonly author: string;
  /** What it is for, in Markdown; may be empty. */
  readonly note: string;
  /** The day by which it should be worked through. */
  readonly dueDay: LocalDay | null;
  /** How long the author thinks it takes. */
  readonly minutes: number | null;
  /** In the order they are asked; no question stands in two places. */
  readonly sections: readonly SetSection[];
  /** Written by the author of the set; each of them stands in a section too. */
  readonly questions: readonly OwnQuestion[];
}

export interface SetSection {
  /** May be empty in a set of one section. */
  readonly title: string;
  readonly items: readonly SetItem[];
}

export interface SetItem {
  /** Id of a bundled question, or of one of the set's own. */
  readonly question: string;
  /** Why it is here, or what to look out for; Markdown, may be empty. */
  readonly note: string;
}

/** What a set may hold at most; more is refused at the door and by the builder alike. */
export const setLimits = {
  title: 80,
  alias: 40,
  /** Of the set, of an item, of any text of an own question. */
  text: 4000,
  sections: 40,
  items: 500,
  ownQuestions: 100,
  minutes: 600,
  version: 1_000_000,
} as const;

/** Ids of all questions, in the order they are asked. */
export function questionsOfSet({ sections }: Pick<QuestionSet, 'sections'>): string[] {
  return sections.flatMap(({ items }) => items.map(({ question }) => question));
}

/** Those that neither the bank nor the set itself has: newer than this version of the app, or mistaken. */
export function unknownQuestions(
  set: Pick<QuestionSet, 'sections' | 'questions'>,
  isInBank: (id: string) => boolean,
): string[] {
  const own = new Set(set.questions.map(({ id }) => id));
  return questionsOfSet(set).filter((id) => !own.has(id) && !isInBank(id));
}
