import type { Term } from '#domain/glossary/term.ts';
import { type GlossaryTermFrontmatter, glossaryTermSchema } from '#schemas/glossary-term.ts';
import { unwrapParagraph } from './compile-nodes.ts';
import { compileBody } from './compile-text.ts';
import type { FileKind } from './content-file.ts';
import { typographicQuotes } from './typographic-quotes.ts';

export const termFile: FileKind<typeof glossaryTermSchema, Term> = {
  schema: glossaryTermSchema,
  compile: (frontmatter, { mdx, firstLine }, report) => {
    const { opensByName: _, ...term } = frontmatter;
    const definition = unwrapParagraph(compileBody(mdx, firstLine, report));
    if (definition.some((node) => typeof node === 'object' && node.tag === 'p')) {
      report('body', 'has several paragraphs; write one');
    }
    return {
      ...term,
      term: printed(term.term),
      aliases: term.aliases.map(printed),
      // As they stand in compiled text, where they are looked for.
      wordings: openingWordings(frontmatter).map(printed),
      definition,
    };
  },
};

const printed = (text: string) => typographicQuotes(text, false);

/** Longest first, so that "golden set" is found before "set". */
function openingWordings({ term, wordings, opensByName }: GlossaryTermFrontmatter): string[] {
  const all = new Set(opensByName ? [term, ...wordings] : wordings);
  return [...all].toSorted((one, other) => other.length - one.length || (one < other ? -1 : 1));
}
