import { plainText } from '../plain-text.ts';
import type { CatalogueEntry } from '../questions/catalogue.ts';
import type { OptionsAnswer, Question, QuestionReading } from '../questions/question.ts';
import type { OwnOption, OwnQuestion, OwnQuestionOf } from './own-question.ts';
import type { QuestionSet } from './question-set.ts';
import { readInlineMarkdown, readMarkdown } from './read-markdown.ts';

/**
 * What the ledger and the schedule file own questions under, whatever they are about. It is no competency of
 * the bank, and they have no item parameters: so no answer to them can count as evidence of a skill.
 */
export const ownCompetency = 'own';

const longestTitle = 80;

/** Never past its date: only its author knows when it is. */
const noReview = '9999-12-31';

/** The beginning of what is asked, to name it in lists. */
export function ownTitle({ stem }: Pick<OwnQuestion, 'stem'>): string {
  const text = plainText(readMarkdown(stem));
  return text.length <= longestTitle ? text : `${text.slice(0, longestTitle - 1).trimEnd()}…`;
}

/** The own question as the player and the marking functions know questions. */
export function questionOfOwn(own: OwnQuestion, version: number): Question {
  const common = {
    id: own.id,
    version,
    title: ownTitle(own),
    competency: ownCompetency,
    // Nobody has judged either; nothing reads them of a question that is never measured.
    band: 'mid',
    difficulty: 0,
    seconds: own.seconds,
    concept: own.id,
    enemies: [],
    stem: readMarkdown(own.stem),
    asOf: '',
    reviewBy: noReview,
    facts: [],
  } as const;
  switch (own.format) {
    case 'single-choice':
    case 'multiple-select':
      return { ...common, kind: 'concept', format: own.format, answer: options(own.options) };
    case 'numeric':
      return { ...common, kind: 'concept', format: own.format, answer: numeric(own) };
    case 'free-response':
      return { ...common, kind: 'scenario', format: own.format, answer: written(own) };
    case 'rapid-fire': {
      const answer = { text: readInlineMarkdown(own.answer), accepted: [] };
      return { ...common, kind: 'rapid-fire', format: own.format, answer };
    }
  }
}

function options(given: readonly OwnOption[]): OptionsAnswer {
  return {
    ordered: false,
    options: given.map(({ id, text, key, rationale }) => ({
      id,
      key,
      text: readInlineMarkdown(text),
      rationale: readInlineMarkdown(rationale),
    })),
  };
}

function numeric({ value, tolerance, decimals, unit }: OwnQuestionOf<'numeric'>) {
  return {
    solve: String(value),
    variables: [],
    unit,
    decimals,
    tolerance,
    worked: [],
    traps: [],
  };
}

function written({ evidence, model }: OwnQuestionOf<'free-response'>) {
  const none = { text: [], marks: {}, comment: [] };
  return {
    criteria: [],
    evidence: evidence.map(({ id, text }) => ({ id, text: readInlineMarkdown(text) })),
    strong: { ...none, text: readMarkdown(model) },
    weak: none,
  };
}

/** What is read after answering. */
export function readingOfOwn({ id, explanation }: OwnQuestion): QuestionReading {
  const review = { solvers: 0, agreements: 0, changes: '' };
  return { id, body: readMarkdown(explanation), sources: [], review };
}

/** What lists and the planner need to know of it; what measuring would need is nothing, and read by nobody. */
export function entryOfOwn(own: OwnQuestion, version: number): CatalogueEntry {
  const { id, title, competency, band, kind, format, concept, difficulty, seconds, reviewBy } =
    questionOfOwn(own, version);
  return {
    id,
    title,
    competency,
    band,
    kind,
    format,
    concept,
    difficulty,
    guessing: 0,
    seconds,
    enemies: [],
    version,
    reviewBy,
  };
}

/** What lists and the planner know of all own questions of sets. */
export function ownEntriesOf(sets: Iterable<QuestionSet>): CatalogueEntry[] {
  return [...ownQuestionsOf(sets).values()].map(({ own, version }) => entryOfOwn(own, version));
}

/** The own questions of sets; of several sets with one question, which takes a forged file, the first counts. */
export function ownQuestionsOf(
  sets: Iterable<QuestionSet>,
): Map<string, { readonly own: OwnQuestion; readonly version: number }> {
  const found = new Map<string, { readonly own: OwnQuestion; readonly version: number }>();
  for (const { questions, version } of sets) {
    for (const own of questions) if (!found.has(own.id)) found.set(own.id, { own, version });
  }
  return found;
}
