import type { ContentElement, ContentNode, ContentTree } from '#domain/content-tree.ts';
import { safeLink } from '#domain/sets/safe-link.ts';

/**
 * A content tree as HTML for a file that another program reads; it never reaches a page of ours. It knows the
 * elements named here and no others, one attribute (an address that `safeLink` lets through), and has no line break
 * and no tab, so that it fits a field of a text file.
 */
export function writeHtml(tree: ContentTree): string {
  return tree.map((node) => writeNode(node, false)).join('');
}

const elements: ReadonlySet<string> = new Set([
  ...['p', 'strong', 'em', 'code', 'pre', 'ul', 'ol', 'li', 'blockquote', 'h3'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
]);

const otherNames: Readonly<Record<string, string>> = { callout: 'blockquote', h2: 'h3' };

function writeNode(node: ContentNode, isCode: boolean): string {
  if (typeof node === 'string') return isCode ? writeCode(node) : escapeHtml(node);
  const { tag, attributes = {} } = node;
  if (tag === 'br' || tag === 'hr') return `<${tag}>`;
  if (tag === 'term') return escapeHtml(String(attributes.wording ?? ''));
  if (tag === 'variable') return escapeHtml(`{${attributes.name}}`);
  const inner = (node.children ?? []).map((it) => writeNode(it, isCode || tag === 'pre')).join('');
  return tag === 'a' ? writeLink(node, inner) : wrapped(otherNames[tag] ?? tag, inner);
}

function wrapped(name: string, inner: string): string {
  return elements.has(name) ? `<${name}>${inner}</${name}>` : inner;
}

/** A link inside the site leads nowhere in another program: its words stay. */
function writeLink({ attributes }: ContentElement, inner: string): string {
  const link = safeLink(String(attributes?.href ?? ''));
  return link ? `<a href="${escapeHtml(link.href)}">${inner}</a>` : inner;
}

/** Other programs fold spaces, and split fields at tabs and line breaks. */
function writeCode(code: string): string {
  return code
    .split('\n')
    .map((line) => escapeCharacters(line.replaceAll('\t', '    ')).replaceAll('  ', '&nbsp; '))
    .join('<br>');
}

/** A text in one line of HTML. */
export function escapeHtml(text: string): string {
  return escapeCharacters(text.replace(/\s/g, ' '));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeCharacters(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
