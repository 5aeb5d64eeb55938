import type { ContentTree } from '../content-tree.ts';
import { fillVariables } from './parametric.ts';
import type { Question } from './question.ts';

/** The stem with the numbers of one showing. @param seed of the showing */
export function shownStem(question: Question, seed: number): ContentTree {
  return question.format === 'numeric'
    ? fillVariables(question.stem, question.answer, seed)
    : question.stem;
}
