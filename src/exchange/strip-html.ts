import { characterNamed } from './html-characters.ts';

/** What begins a line of its own. */
const lineElements: ReadonlySet<string> = new Set([
  ...['br', 'p', 'div', 'li', 'tr', 'ul', 'ol', 'pre', 'table', 'blockquote', 'hr'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'section', 'article'],
]);

/** What is not read: everything up to the closing tag goes with it. */
const unread: ReadonlySet<string> = new Set(['script', 'style', 'template', 'noscript', 'iframe']);

/**
 * The words of HTML from outside, as plain text with line breaks. One pass, without a page and without rules that
 * try again: every step ends behind the one before. What is no tag stays as it is.
 */
export function stripHtml(html: string): string {
  // Of ASCII alone: elsewhere a small letter can take more room than its capital.
  const lower = html.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  const lastEnd = html.lastIndexOf('>');
  const parts: string[] = [];
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open === -1 || open > lastEnd) break;
    parts.push(decodeCharacters(html.slice(at, open)));
    const { text, end } = readTag(html, lower, open);
    parts.push(text);
    at = end;
  }
  parts.push(decodeCharacters(html.slice(at)));
  return tidy(parts.join(''));
}

/** @returns what stands for the tag, and where it ends: always behind `open` */
function readTag(html: string, lower: string, open: number): { text: string; end: number } {
  if (html.startsWith('<!--', open)) return { text: '', end: behind(html, '-->', open + 4) };
  const isClosing = html[open + 1] === '/';
  const name = nameAt(lower, open + (isClosing ? 2 : 1));
  if (name === '' && html[open + 1] !== '!' && html[open + 1] !== '?') {
    return { text: '<', end: open + 1 };
  }
  const end = behind(html, '>', open);
  if (!isClosing && unread.has(name)) {
    return { text: '', end: behind(html, '>', behind(lower, `</${name}`, end)) };
  }
  if (lineElements.has(name)) return { text: '\n', end };
  return { text: name === 'td' || name === 'th' ? ' ' : '', end };
}

function behind(text: string, sign: string, from: number): number {
  const found = text.indexOf(sign, from);
  return found === -1 ? text.length : found + sign.length;
}

const longestName = 20;

function nameAt(lower: string, start: number): string {
  let end = start;
  while (end < start + longestName && isNameCharacter(lower.charCodeAt(end), end > start)) end += 1;
  return lower.slice(start, end);
}

function isNameCharacter(unit: number, mayBeDigit: boolean): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || (mayBeDigit && unit >= 0x30 && unit <= 0x39);
}

/** The longest name that is known, with some room. */
const longestReference = 12;

function decodeCharacters(text: string): string {
  const parts = text.split('&');
  return parts
    .map((part, index) => {
      if (index === 0) return part;
      const end = part.slice(0, longestReference).indexOf(';');
      const character = end === -1 ? null : characterNamed(part.slice(0, end));
      return character === null ? `&${part}` : character + part.slice(end + 1);
    })
    .join('');
}

/** Lines without spaces around them, and never two empty ones. */
function tidy(text: string): string {
  const lines = text.split('\n').map((line) => line.replaceAll('\u00a0', ' ').trim());
  return lines
    .filter((line, index) => line !== '' || lines[index - 1] !== '')
    .join('\n')
    .trim();
}
