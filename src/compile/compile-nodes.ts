import type { Link, List, ListItem, Nodes, Paragraph, Parents, Table } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import type { ContentElement, ContentNode, ContentTag, ContentTree } from '#domain/content-tree.ts';
import { columnAlign } from './column-align.ts';
import { typographicQuotes } from './typographic-quotes.ts';
import { cutVariableSlots } from './variable-slots.ts';

/** What the compiler has to know about the text around a node. */
export interface NodeContext {
  readonly complain: (node: Nodes, message: string) => void;
  /** Names that may stand in `{name}`. Where there are none, braces are plain text. */
  readonly variables: readonly string[];
  readonly headings: boolean;
}

const wrappers: Readonly<Partial<Record<Nodes['type'], ContentTag>>> = {
  strong: 'strong',
  emphasis: 'em',
  blockquote: 'blockquote',
};

const advice: Readonly<Partial<Record<Nodes['type'], string>>> = {
  html: 'has raw HTML; put it between backticks, or write the sign as \\<',
  image: 'has an image; say it in words or in a table',
  imageReference: 'has an image; say it in words or in a table',
  linkReference: 'has a link by reference; write it in place: [text](https://...)',
  definition: 'has a link by reference; write it in place: [text](https://...)',
  mdxjsEsm: 'has an import or export; remove it, components are known by name',
  mdxFlowExpression: 'has an expression in braces; write a literal brace as \\{',
  mdxTextExpression: 'has an expression in braces; write a literal brace as \\{',
};

/** The children as a tree: adjacent texts joined, nothing empty left, quotes as in print. */
export function compileChildren(parent: Parents, context: NodeContext): ContentTree {
  const tree: ContentNode[] = [];
  for (const child of parent.children) {
    for (const node of compileNode(child, context)) {
      const last = tree.at(-1);
      if (typeof node === 'string' && typeof last === 'string') tree[tree.length - 1] = last + node;
      else if (node !== '') tree.push(node);
    }
  }
  return tree.map((node, index) =>
    typeof node === 'string' ? typographicQuotes(node, index > 0) : node,
  );
}

/** One paragraph alone stands without its `p`, so that short texts can sit inside a line. */
export function unwrapParagraph(tree: ContentTree): ContentTree {
  const [only] = tree;
  return tree.length === 1 && typeof only === 'object' && only.tag === 'p'
    ? (only.children ?? [])
    : tree;
}

function compileNode(node: Nodes, context: NodeContext): ContentTree {
  switch (node.type) {
    case 'text':
      return compilePlain(node.value.replaceAll('\n', ' '), node, context);
    case 'inlineCode':
      return [{ tag: 'code', children: cutVariableSlots(node.value, context.variables) }];
    case 'code':
      return [compileCodeBlock(node.value, node.lang ?? '', context)];
    case 'break':
      return [{ tag: 'br' }];
    case 'thematicBreak':
      return [{ tag: 'hr' }];
    case 'paragraph':
      return compileParagraph(node, context);
    case 'heading':
      if (!context.headings || node.depth < 2 || node.depth > 3) {
        context.complain(node, 'has a heading; only the body has them, as ## or ###');
      }
      return [element(node.depth === 3 ? 'h3' : 'h2', node, context)];
    case 'link':
      return compileLink(node, context);
    case 'list':
      return [compileList(node, context)];
    case 'table':
      return [compileTable(node, context)];
    case 'mdxJsxTextElement':
      if (node.name === 'Callout') {
        context.complain(node, 'has a <Callout> inside a sentence; give it a line of its own');
      }
      return compileComponent(node, context);
    case 'mdxJsxFlowElement':
      return compileComponent(node, context);
    default:
      return compileWrapper(node, context);
  }
}

function element(tag: ContentTag, parent: Parents, context: NodeContext): ContentElement {
  return { tag, children: compileChildren(parent, context) };
}

function compilePlain(text: string, node: Nodes, context: NodeContext): ContentTree {
  if (context.variables.length === 0) return [text];
  return cutVariableSlots(text, context.variables, (name) => {
    const known = context.variables.map((variable) => `{${variable}}`).join(', ');
    context.complain(node, `has the slot {${name}}; the declared ones are ${known}`);
  });
}

function compileCodeBlock(code: string, language: string, context: NodeContext): ContentElement {
  const children = cutVariableSlots(code, context.variables);
  return language === ''
    ? { tag: 'pre', children }
    : { tag: 'pre', attributes: { language }, children };
}

/** A component on a line of its own arrives inside a paragraph; there it stands for itself. */
function compileParagraph(node: Paragraph, context: NodeContext): ContentTree {
  const components = node.children.filter((child) => child.type === 'mdxJsxTextElement');
  const alone = node.children.every(
    (child) =>
      child.type === 'mdxJsxTextElement' || (child.type === 'text' && child.value.trim() === ''),
  );
  return components.length > 0 && alone
    ? components.flatMap((component) => compileComponent(component, context))
    : [element('p', node, context)];
}

function compileLink(node: Link, context: NodeContext): ContentTree {
  const children = compileChildren(node, context);
  if (isBareAddress(node)) return children;
  if (/^(https:\/\/|\/(?!\/))/.test(node.url)) {
    return [{ tag: 'a', attributes: { href: node.url }, children }];
  }
  context.complain(node, `links to "${node.url}"; link to https:// or to a /path of this site`);
  return children;
}

/** The parser makes a link of an address in the text, where writers have not asked for one. */
function isBareAddress({ position, children: [first] }: Link): boolean {
  return first !== undefined && first.position?.start.offset === position?.start.offset;
}

function compileList(node: List, context: NodeContext): ContentElement {
  const children = node.children.map((item) => compileListItem(item, context));
  if (!node.ordered) return { tag: 'ul', children };
  const start = node.start ?? 1;
  return start === 1 ? { tag: 'ol', children } : { tag: 'ol', attributes: { start }, children };
}

function compileListItem(item: ListItem, context: NodeContext): ContentElement {
  const children = item.children.flatMap((child) => unwrapParagraph(compileNode(child, context)));
  return item.spread ? element('li', item, context) : { tag: 'li', children };
}

function compileTable(table: Table, context: NodeContext): ContentElement {
  const texts = table.children.map((row) =>
    row.children.map((cell) => compileChildren(cell, context)),
  );
  const rows = texts.map((row, index): ContentElement => {
    const cells = row.map((children, column): ContentElement => {
      const tag = index === 0 ? 'th' : 'td';
      const align = columnAlign(table, column, texts.slice(1));
      return align ? { tag, attributes: { align }, children } : { tag, children };
    });
    return { tag: 'tr', children: cells };
  });
  return {
    tag: 'table',
    children: [
      { tag: 'thead', children: rows.slice(0, 1) },
      { tag: 'tbody', children: rows.slice(1) },
    ],
  };
}

/** `<Callout tone="remember">` is the one component there is. */
function compileComponent(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  context: NodeContext,
): ContentTree {
  const children = compileChildren(node, context);
  if (node.name !== 'Callout') {
    const tag = `<${node.name ?? ''}>`;
    context.complain(node, `has ${tag}; the only part is <Callout>, and a literal sign is \\<`);
    return children;
  }
  const [tone] = node.attributes;
  const value = tone?.type === 'mdxJsxAttribute' && tone.name === 'tone' ? tone.value : undefined;
  if (node.attributes.length !== 1 || (value !== 'remember' && value !== 'careful')) {
    context.complain(node, 'has a <Callout> without its tone; write tone="remember" or "careful"');
    return children;
  }
  return [{ tag: 'callout', attributes: { tone: value }, children: unwrapParagraph(children) }];
}

function compileWrapper(node: Nodes, context: NodeContext): ContentTree {
  const tag = wrappers[node.type];
  if (tag !== undefined && 'children' in node) return [element(tag, node, context)];
  context.complain(node, advice[node.type] ?? `has a ${node.type}; use simpler Markdown`);
  return [];
}
