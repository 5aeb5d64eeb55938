import type { ContentNode, ContentTree } from '../content-tree.ts';
import { safeLink } from './safe-link.ts';

/**
 * The small part of Markdown that texts of a set may use. It becomes a content tree and never a string of HTML,
 * so that whatever else stands in it stays text.
 *
 *   blank line        a new paragraph           ``` ... ```       code, as it stands
 *   - or *            a list                    `code`            **bold**
 *   1.                a numbered list           [text](https://…) a link, followed by where it leads
 */
export function readMarkdown(text: string): ContentTree {
  const lines = text.split('\n');
  const nodes: ContentNode[] = [];
  let next = 0;
  while (next < lines.length) {
    const block = blockKinds.find(({ begins }) => begins.test(lines[next] ?? ''));
    const end = block ? block.end(lines, next) : endOfParagraph(lines, next);
    const taken = lines.slice(next, end);
    const node = block ? block.read(taken) : paragraph(taken);
    if (node) nodes.push(node);
    next = end;
  }
  return nodes;
}

/** A text that stands inside a line of others, such as an option: no blocks, its line breaks stay. */
export function readInlineMarkdown(text: string): ContentTree {
  return text
    .trim()
    .split(/\n+/)
    .flatMap((line, index): ContentNode[] => [
      ...(index === 0 ? [] : [{ tag: 'br' } as const]),
      ...inline(line),
    ]);
}

interface BlockKind {
  readonly begins: RegExp;
  /** The line after it; more than `from`. */
  readonly end: (lines: readonly string[], from: number) => number;
  readonly read: (lines: readonly string[]) => ContentNode | null;
}

const fence = /^```/;
const bullet = /^[-*] +(?=\S)/;
const numbered = /^(\d{1,4})[.)] +(?=\S)/;
const blank = /^\s*$/;

const blockKinds: readonly BlockKind[] = [
  { begins: fence, end: endOfFence, read: codeBlock },
  {
    begins: bullet,
    end: (lines, from) => endOfRun(lines, from, bullet),
    read: (lines) => ({ tag: 'ul', children: items(lines, bullet) }),
  },
  {
    begins: numbered,
    end: (lines, from) => endOfRun(lines, from, numbered),
    read: (lines) => ({
      tag: 'ol',
      attributes: { start: Number(numbered.exec(lines[0] ?? '')?.[1] ?? 1) },
      children: items(lines, numbered),
    }),
  },
  { begins: blank, end: (lines, from) => endOfRun(lines, from, blank), read: () => null },
];

/** A fence that is never closed reaches to the end. */
function endOfFence(lines: readonly string[], from: number): number {
  const closing = lines.findIndex((line, index) => index > from && fence.test(line));
  return closing === -1 ? lines.length : closing + 1;
}

function endOfRun(lines: readonly string[], from: number, pattern: RegExp): number {
  const end = lines.findIndex((line, index) => index > from && !pattern.test(line));
  return end === -1 ? lines.length : end;
}

function endOfParagraph(lines: readonly string[], from: number): number {
  const begins = (line: string) => blockKinds.some((kind) => kind.begins.test(line));
  const end = lines.findIndex((line, index) => index > from && begins(line));
  return end === -1 ? lines.length : end;
}

function codeBlock(lines: readonly string[]): ContentNode {
  const isClosed = lines.length > 1 && fence.test(lines.at(-1) ?? '');
  const code = lines.slice(1, isClosed ? -1 : undefined).join('\n');
  return { tag: 'pre', attributes: { language: 'text' }, children: [code] };
}

function items(lines: readonly string[], marker: RegExp): ContentTree {
  return lines.map((line) => ({ tag: 'li', children: inline(line.replace(marker, '')) }));
}

function paragraph(lines: readonly string[]): ContentNode {
  return { tag: 'p', children: inline(lines.join('\n').trim()) };
}

const marks = /`([^`\n]+)`|\*\*([^*]+)\*\*|\[([^\]\n]{1,300})\]\(([^()\s]{1,2000})\)/g;

function inline(text: string): ContentTree {
  const nodes: ContentNode[] = [];
  let end = 0;
  for (const match of text.matchAll(marks)) {
    if (match.index > end) nodes.push(text.slice(end, match.index));
    nodes.push(...markedNodes(match));
    end = match.index + match[0].length;
  }
  if (end < text.length) nodes.push(text.slice(end));
  return nodes;
}

function markedNodes([all, code, bold, words, address]: RegExpMatchArray): ContentTree {
  if (code !== undefined) return [{ tag: 'code', children: [code] }];
  if (bold !== undefined) return [{ tag: 'strong', children: inline(bold) }];
  const link = safeLink(address ?? '');
  if (!link || words === undefined) return [all];
  const { href, leadsTo } = link;
  return [{ tag: 'a', attributes: { href }, children: [words] }, ` (${leadsTo})`];
}
