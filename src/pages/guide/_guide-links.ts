import { getCollection } from 'astro:content';
import { termFinder } from '#compile/term-finder.ts';
import type { Term } from '#domain/glossary/term.ts';
import type { GuideSection } from '#domain/guide/guide-section.ts';
import { once } from '../_once.ts';
import { loadAskedQuestions } from '../questions/_load-questions.ts';

/** In their order. */
export const loadSections = once(async (): Promise<readonly GuideSection[]> => {
  const sections = await getCollection('guide');
  return sections.map(({ data }) => data).sort((one, other) => one.order - other.order);
});

/** Sorted by id. */
export const loadTerms = once(async (): Promise<readonly Term[]> => {
  const terms = await getCollection('terms');
  return terms.map(({ data }) => data).sort((one, other) => (one.id < other.id ? -1 : 1));
});

export const loadTermFinder = once(async () => termFinder(await loadTerms()));

/** ISO dates by fact id. */
export async function loadFactReviewDates(): Promise<ReadonlyMap<string, string>> {
  const facts = await getCollection('facts');
  return new Map(facts.map(({ data }) => [data.id, data.reviewBy]));
}

/** What pages say of a competency, by its id. */
export async function loadCompetencies() {
  const competencies = await getCollection('competencies');
  return new Map(competencies.map(({ data }) => [data.id, data]));
}

/** Titles of the questions that are asked, by id. */
export async function loadQuestionTitles(): Promise<ReadonlyMap<string, string>> {
  const questions = await loadAskedQuestions();
  return new Map(questions.map(({ question }) => [question.id, question.title]));
}
