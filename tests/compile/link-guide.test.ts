import { describe, expect, test } from 'vitest';
import { linkSection, openedTerms } from '#compile/link-guide.ts';
import { termFinder } from '#compile/term-finder.ts';
import { aGuideEntry, aGuideGroup, aGuideSection } from '../support/a-guide-section.ts';
import { aTerm } from '../support/a-term.ts';

const finder = termFinder(
  ['golden set', 'precision', 'recall', 'judge', 'drift'].map((term) =>
    aTerm({ id: term.replace(' ', '-'), term }),
  ),
);

function entriesOf(texts: readonly string[], intro = '') {
  const entries = texts.map((text, index) => aGuideEntry({ id: `entry-${index}`, text: [text] }));
  const section = aGuideSection({ intro: [intro], groups: [aGuideGroup({ entries })] });
  return linkSection(section, finder);
}

describe('linkSection', () => {
  test('opens a term at its first place on the page only', () => {
    const { intro, groups } = entriesOf(['precision and recall', 'recall and drift'], 'precision');
    expect(openedTerms(intro)).toEqual(['precision']);
    expect(groups[0]?.entries.map(({ text }) => openedTerms(text))).toEqual([
      ['recall'],
      ['drift'],
    ]);
  });

  test('opens few terms in an entry, so that it stays a text', () => {
    const { groups } = entriesOf(['golden set, precision, recall, judge, drift']);
    expect(openedTerms(groups[0]?.entries[0]?.text ?? [])).toHaveLength(3);
  });

  test('gives each definition an id of its own on the page', () => {
    const { groups } = entriesOf(['precision', 'recall']);
    const ids = groups[0]?.entries.map(({ text: [node] }) =>
      typeof node === 'object' ? node.attributes?.id : undefined,
    );
    expect(ids).toEqual(['entry-0-precision', 'entry-1-recall']);
  });

  test('leaves titles and the rest of a section as they are', () => {
    const section = aGuideSection({ title: 'Drift' });
    expect(linkSection(section, finder)).toEqual(section);
  });
});
