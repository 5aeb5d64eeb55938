import { type BankFiles, shapeBank } from '#compile/bank.ts';
import { once } from '#compile/once.ts';
import { publishQuestion } from '#compile/publish-question.ts';
import { siteContent } from '#compile/site-content.ts';
import { contextsByQuestion } from '#domain/guide/guide-context.ts';
import { loadFactReviewDates, loadSections, loadTermFinder } from '../guide/_guide-links.ts';
import { loadAskedQuestions } from '../questions/_load-questions.ts';

/** The bank as it is published now. */
export const publishedBank = once((): BankFiles => {
  const questions = loadAskedQuestions();
  const competencies = siteContent.competencies();
  const links = {
    finder: loadTermFinder(),
    factReviewDates: loadFactReviewDates(),
    contexts: contextsByQuestion(loadSections()),
  };
  return shapeBank(
    questions.map((question) => publishQuestion(question, links)),
    competencies.map(({ data }) => data).sort((a, b) => (a.code < b.code ? -1 : 1)),
  );
});
