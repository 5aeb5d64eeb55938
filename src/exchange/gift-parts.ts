import type { ContentTree } from '#domain/content-tree.ts';
import { plainText } from '#domain/plain-text.ts';
import { writeHtml } from './write-html.ts';

/** A text with the signs of GIFT escaped, in one line. */
export function escapeGift(text: string): string {
  return text
    .replace(/[\\~=#{}:]/g, '\\$&')
    .replace(/\s/g, ' ')
    .trim();
}

/** As HTML. What begins with a bracket could be taken for the name of a text format, such as [plain]. */
export function giftHtml(tree: ContentTree): string {
  return escapeGift(writeHtml(tree).replace(/^\[/, '&#91;'));
}

/** Without formatting, where Moodle shows none: in what is chosen to match. */
export function giftPlain(tree: ContentTree): string {
  return escapeGift(plainText(tree));
}

/** Behind an answer or, with four signs, behind all of them; nothing for an empty text. */
export function giftFeedback(tree: ContentTree, sign: '#' | '####'): string {
  return tree.length === 0 ? '' : `${sign}${giftHtml(tree)}`;
}

/** Moodle knows the weights of its lists with five decimals: 33.33333. */
export function giftWeight(share: number): string {
  return `%${Number((share * 100).toFixed(5))}%`;
}
