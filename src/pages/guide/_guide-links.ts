import { once } from '#compile/once.ts';
import { siteContent } from '#compile/site-content.ts';
import { termFinder } from '#compile/term-finder.ts';
import type { Term } from '#domain/glossary/term.ts';
import type { GuideSection } from '#domain/guide/guide-section.ts';
import { loadAskedQuestions } from '../questions/_load-questions.ts';

/** In their order. */
export const loadSections = once((): readonly GuideSection[] => {
  const sections = siteContent.guide();
  return sections.map(({ data }) => data).sort((one, other) => one.order - other.order);
});

/** Sorted by id. */
export const loadTerms = once((): readonly Term[] => {
  const terms = siteContent.terms();
  return terms.map(({ data }) => data).sort((one, other) => (one.id < other.id ? -1 : 1));
});

export const loadTermFinder = once(() => termFinder(loadTerms()));

/** ISO dates by fact id. */
export function loadFactReviewDates(): ReadonlyMap<string, string> {
  const facts = siteContent.facts();
  return new Map(facts.map(({ data }) => [data.id, data.reviewBy]));
}

/** What pages say of a competency, by its id. */
export function loadCompetencies() {
  const competencies = siteContent.competencies();
  return new Map(competencies.map(({ data }) => [data.id, data]));
}

/** Titles of the questions that are asked, by id. */
export function loadQuestionTitles(): ReadonlyMap<string, string> {
  const questions = loadAskedQuestions();
  return new Map(questions.map(({ question }) => [question.id, question.title]));
}
