import { getCollection } from 'astro:content';
import { type BankFiles, shapeBank } from '#compile/bank.ts';
import { publishQuestion } from '#compile/publish-question.ts';
import { contextsByQuestion } from '#domain/guide/guide-context.ts';
import { once } from '../_once.ts';
import { loadFactReviewDates, loadSections, loadTermFinder } from '../guide/_guide-links.ts';
import { loadAskedQuestions } from '../questions/_load-questions.ts';

/** The bank as it is published now. */
export const publishedBank = once(async (): Promise<BankFiles> => {
  const questions = await loadAskedQuestions();
  const competencies = await getCollection('competencies');
  const links = {
    finder: await loadTermFinder(),
    factReviewDates: await loadFactReviewDates(),
    contexts: contextsByQuestion(await loadSections()),
  };
  return shapeBank(
    questions.map((question) => publishQuestion(question, links)),
    competencies.map(({ data }) => data).sort((a, b) => (a.code < b.code ? -1 : 1)),
  );
});
