import type { Term } from '#domain/glossary/term.ts';
import { plainText } from '#domain/plain-text.ts';
import type { CompiledQuestion } from './compile-question.ts';
import type { TermFinder } from './term-finder.ts';

/**
 * The glossary terms that a question touches: those that name it as their test first, then those that its own words
 * use, in the order of the text.
 *
 * @param most how many in all
 */
export function termsOfQuestion(
  { question, reading }: CompiledQuestion,
  terms: readonly Term[],
  { finder, most }: { readonly finder: TermFinder; readonly most: number },
): Term[] {
  const testedBy = terms.filter((term) => term.questions.includes(question.id));
  const text = `${plainText(question.stem)} ${plainText(reading.body)}`;
  const used = finder(text).map(({ term }) => term);
  const unique = new Map([...testedBy, ...used].map((term) => [term.id, term]));
  return [...unique.values()].slice(0, most);
}
