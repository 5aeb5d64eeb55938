import type { ContentTree } from '#domain/content-tree.ts';
import type { GuideEntry, GuideSection } from '#domain/guide/guide-section.ts';
import { linkTerms } from './link-terms.ts';
import type { TermFinder } from './term-finder.ts';

const mostInIntro = 4;
const mostInEntry = 3;

/**
 * A section whose texts open glossary terms. Each term opens once on the page, at its first place: a page is read from
 * its top, and the definition is in the page only once.
 */
export function linkSection(section: GuideSection, finder: TermFinder): GuideSection {
  const opened = new Set<string>();
  const link = (tree: ContentTree, owner: string, most: number) => {
    const linked = linkTerms(tree, withoutOpened(finder, opened), { owner, most });
    for (const term of openedTerms(linked)) opened.add(term);
    return linked;
  };
  const linkEntry = (entry: GuideEntry) => ({
    ...entry,
    text: link(entry.text, entry.id, mostInEntry),
  });
  return {
    ...section,
    intro: link(section.intro, 'intro', mostInIntro),
    groups: section.groups.map((group) => ({ ...group, entries: group.entries.map(linkEntry) })),
  };
}

/** Ids of the glossary terms that open somewhere in a text. */
export function openedTerms(tree: ContentTree): string[] {
  return tree.flatMap((node) => {
    if (typeof node === 'string') return [];
    return node.tag === 'term' ? [String(node.attributes?.term)] : openedTerms(node.children ?? []);
  });
}

function withoutOpened(finder: TermFinder, opened: ReadonlySet<string>): TermFinder {
  return (text) => finder(text).filter(({ term }) => !opened.has(term.id));
}
