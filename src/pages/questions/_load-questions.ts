import { once } from '#compile/once.ts';
import { siteContent } from '#compile/site-content.ts';
import type { StoredQuestion } from '#compile/stored-question.ts';

/** Every question that has a page, withdrawn ones included. Sorted by id. */
export const loadQuestions = once((): readonly StoredQuestion[] =>
  siteContent.questions().map(({ data }) => data),
);

/** Every question that is asked. Sorted by id. */
export const loadAskedQuestions = once(() => loadQuestions().filter(({ retired }) => !retired));
