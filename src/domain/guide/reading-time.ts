import type { ContentTree } from '../content-tree.ts';
import { plainText } from '../plain-text.ts';
import type { GuideSection } from './guide-section.ts';

/** Silent reading of English non-fiction is about 238 words a minute (Brysbaert 2019); dense text goes slower. */
const wordsPerMinute = 200;

/** Whole minutes, at least one. */
export function readingMinutes({ intro, groups }: Pick<GuideSection, 'intro' | 'groups'>): number {
  const entries = groups.flatMap((group) => group.entries);
  const texts = [intro, ...[...groups, ...entries].map((it) => it.text)];
  const titles = [...groups, ...entries].map((it) => it.title);
  const words = [...texts.map(wordsOf), ...titles.map(wordsIn)];
  return Math.max(1, Math.round(words.reduce((sum, count) => sum + count, 0) / wordsPerMinute));
}

/** Of one entry: whole minutes, at least one. */
export function entryMinutes(text: ContentTree): number {
  return Math.max(1, Math.round(wordsOf(text) / wordsPerMinute));
}

function wordsOf(tree: ContentTree): number {
  return wordsIn(plainText(tree));
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
