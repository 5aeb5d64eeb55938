import { reviewDateOf } from '#domain/dated-text.ts';
import type { GuideContext } from '#domain/guide/guide-context.ts';
import type { CompiledQuestion } from './compile-question.ts';
import { linkTerms } from './link-terms.ts';
import type { TermFinder } from './term-finder.ts';

/** What questions are tied to when the bank is put together. */
export interface QuestionLinks {
  readonly finder: TermFinder;
  /** ISO dates by fact id. */
  readonly factReviewDates: ReadonlyMap<string, string>;
  /** By question id. */
  readonly contexts: ReadonlyMap<string, readonly GuideContext[]>;
}

/** Each definition travels with the text, and phones read in the train. */
const mostTerms = 3;
const mostContexts = 3;

/**
 * A question as phones get it: with the review date that its facts allow, the way into the guide, and a teaching text
 * that opens its terms.
 */
export function publishQuestion(
  { question, reading }: CompiledQuestion,
  { finder, factReviewDates, contexts }: QuestionLinks,
): CompiledQuestion {
  const context = (contexts.get(question.id) ?? []).slice(0, mostContexts);
  return {
    question: { ...question, reviewBy: reviewDateOf(question, factReviewDates) },
    reading: {
      ...reading,
      body: linkTerms(reading.body, finder, { owner: 'read', most: mostTerms }),
      ...(context.length > 0 ? { context } : {}),
    },
  };
}
