import type { Term } from '#domain/glossary/term.ts';

/** Where a text names a term. */
export interface NamedTerm {
  readonly term: Term;
  /** As it is written there. */
  readonly wording: string;
  readonly index: number;
}

/** Every place where a text names a term, in order; whole words only, in any case. Of two that overlap, the longer. */
export type TermFinder = (text: string) => readonly NamedTerm[];

const words = /[\p{L}\p{N}_-]+/gu;
const wordAtOnce = /^[\p{L}\p{N}_-]/u;

/**
 * Looks up each word of a text among the first words of all wordings, which is several times faster than one regular
 * expression with all of them.
 *
 * @param terms of the glossary; a wording opens one of them only and begins with a letter or digit
 */
export function termFinder(terms: readonly Term[]): TermFinder {
  const byWording = new Map(
    terms.flatMap((term) => term.wordings.map((wording) => [wording.toLowerCase(), term] as const)),
  );
  const longestFirst = [...byWording].toSorted(([one], [other]) => other.length - one.length);
  const byFirstWord = Map.groupBy(longestFirst, ([wording]) => wording.match(words)?.[0]);
  return (text) => {
    const found: NamedTerm[] = [];
    let end = 0;
    for (const { 0: word, index } of text.matchAll(words)) {
      if (index < end) continue;
      const named = byFirstWord.get(word.toLowerCase())?.find(([it]) => standsAt(text, index, it));
      if (!named) continue;
      const [{ length }, term] = named;
      end = index + length;
      found.push({ term, wording: text.slice(index, end), index });
    }
    return found;
  };
}

/** @param wording in lower case */
function standsAt(text: string, index: number, wording: string): boolean {
  const end = index + wording.length;
  return text.slice(index, end).toLowerCase() === wording && !wordAtOnce.test(text.slice(end));
}
