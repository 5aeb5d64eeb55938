import type { Nodes, Root } from 'mdast';
import type { ContentTree } from '#domain/content-tree.ts';
import { compileChildren, unwrapParagraph } from './compile-nodes.ts';
import { brokenSyntaxOf, parseMarkdown, parseMdx } from './parse-markdown.ts';
import { typographicQuotes } from './typographic-quotes.ts';

/** Hears what is wrong with a file, and where: a field or a line. */
export type Report = (where: string, message: string) => void;

/** Where a text of the frontmatter stands. */
export interface TextPlace {
  readonly field: string;
  readonly report: Report;
  /** Names that may stand in `{name}`; left out where braces are plain text. */
  readonly variables?: readonly string[];
}

/** A text of the frontmatter as blocks: paragraphs, lists, tables. */
export function compileText(source: string, place: TextPlace): ContentTree {
  const variables = place.variables ?? [];
  const plain = plainParagraphs(source);
  if (plain !== undefined) return plain;
  const complain = (_: Nodes, message: string) => place.report(place.field, message);
  return compileChildren(parseMarkdown(source), { complain, variables, headings: false });
}

/** A text that stands inside a line when it is one paragraph: options, reasons, steps. */
export function compileShortText(source: string, place: TextPlace): ContentTree {
  return unwrapParagraph(compileText(source, place));
}

/**
 * The MDX body of a question.
 *
 * @param firstLine line of the file on which the body begins
 */
export function compileBody(source: string, firstLine: number, report: Report): ContentTree {
  const lineOf = (line: number | undefined) => `line ${firstLine + (line ?? 1) - 1}`;
  const complain = (node: Nodes, message: string) =>
    report(lineOf(node.position?.start.line), message);
  const plain = plainParagraphs(source);
  if (plain !== undefined) return plain;
  let root: Root;
  try {
    root = parseMdx(source);
  } catch (error) {
    const { line, reason } = brokenSyntaxOf(error);
    report(lineOf(line ?? 1), `${reason}; write a literal sign as \\< or \\{`);
    return [];
  }
  return compileChildren(root, { complain, variables: [], headings: true });
}

const plainLine = /^(?!import |export )[A-Za-z"'(“][A-Za-z0-9 "'(),.;:?%/=$€“”’–—-]*(?<! )$/;

/** Words and commas need no parser, which is most texts and would be most of the time of a build. */
function plainParagraphs(source: string): ContentTree | undefined {
  const paragraphs = source.trim().split(/\n\s*\n/);
  const lines = paragraphs.map((paragraph) => paragraph.split('\n'));
  if (!lines.flat().every((line) => plainLine.test(line))) return undefined;
  return lines.map((paragraph) => ({
    tag: 'p',
    children: [typographicQuotes(paragraph.join(' '), false)],
  }));
}
