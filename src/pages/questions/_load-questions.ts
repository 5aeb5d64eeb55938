import { getCollection } from 'astro:content';
import { type StoredQuestion, unpackQuestion } from '#compile/stored-question.ts';
import { once } from '../_once.ts';

/** Every question that has a page, withdrawn ones included. Sorted by id. */
export const loadQuestions = once(async (): Promise<readonly StoredQuestion[]> => {
  const entries = await getCollection('questions');
  return entries.map(({ data }) => unpackQuestion(data)).sort(byId);
});

/** Every question that is asked. Sorted by id. */
export const loadAskedQuestions = once(async () => {
  return (await loadQuestions()).filter(({ retired }) => !retired);
});

/** By code unit, so that the order does not hang on the language of the machine. */
function byId({ question: one }: StoredQuestion, { question: other }: StoredQuestion): number {
  return one.id < other.id ? -1 : 1;
}
