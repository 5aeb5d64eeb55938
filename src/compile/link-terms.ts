import type { ContentElement, ContentNode, ContentTag, ContentTree } from '#domain/content-tree.ts';
import type { Term } from '#domain/glossary/term.ts';
import type { TermFinder } from './term-finder.ts';

/** Where definitions may open: not inside links, code and headings. */
const closedTags: ReadonlySet<ContentTag> = new Set(['a', 'code', 'pre', 'h2', 'h3', 'th', 'term']);

/**
 * The text with its glossary terms opening: the first place of each term, and at most so many of them
 * that the text stays a text.
 *
 * @param owner id of the text on its page, so that the ids of the definitions are unique there
 * @param most how many terms may open
 */
export function linkTerms(
  tree: ContentTree,
  finder: TermFinder,
  { owner, most }: { readonly owner: string; readonly most: number },
): ContentTree {
  const opened = new Set<string>();
  const open = (node: ContentNode): ContentTree => {
    if (typeof node === 'string') return cutTerms(node, finder, { owner, most, opened });
    if (closedTags.has(node.tag) || !node.children) return [node];
    return [{ ...node, children: node.children.flatMap(open) }];
  };
  return tree.flatMap(open);
}

interface Opening {
  readonly owner: string;
  readonly most: number;
  /** Ids of the terms that are open already. */
  readonly opened: Set<string>;
}

function cutTerms(text: string, finder: TermFinder, opening: Opening): ContentTree {
  if (opening.opened.size >= opening.most) return [text];
  const nodes: ContentNode[] = [];
  let end = 0;
  for (const { term, wording, index } of finder(text)) {
    if (opening.opened.has(term.id) || opening.opened.size >= opening.most) continue;
    opening.opened.add(term.id);
    if (index > end) nodes.push(text.slice(end, index));
    nodes.push(termNode(term, wording, opening.owner));
    end = index + wording.length;
  }
  if (end < text.length) nodes.push(text.slice(end));
  return nodes;
}

function termNode(term: Term, wording: string, owner: string): ContentElement {
  return {
    tag: 'term',
    attributes: { id: `${owner}-${term.id}`, wording, name: term.term, term: term.id },
    children: term.definition,
  };
}
