import type { Root } from 'mdast';
import { type Features, markdownToMdast, mdxToMdast } from 'satteri';

const features: Features = { gfm: { footnotes: false }, frontmatter: false };

/** Where the syntax of a text is broken. */
export interface BrokenSyntax {
  /** From 1; null where the parser names none. */
  readonly line: number | null;
  readonly reason: string;
}

/** Markdown of the frontmatter: tables, lists and emphasis, where `<` and `{` are plain characters. */
export function parseMarkdown(source: string): Root {
  return markdownToMdast(source, { features }) as Root;
}

/**
 * MDX of the body. Nothing in it is evaluated: components become nodes.
 *
 * @throws an error for `brokenSyntaxOf`
 */
export function parseMdx(source: string): Root {
  return mdxToMdast(source, { features }) as Root;
}

/** Of "3:12: Unexpected character (mdx-jsx:unexpected-character)". */
export function brokenSyntaxOf(error: unknown): BrokenSyntax {
  const message = error instanceof Error ? error.message : String(error);
  const [, line, reason = message] = /^(\d+):\d+: (.*?)(?: \([\w:-]+\))?$/s.exec(message) ?? [];
  return { line: line === undefined ? null : Number(line), reason };
}
