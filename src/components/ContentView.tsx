import type { ComponentChildren, JSX } from 'preact';
import type { ContentElement, ContentTree } from '#domain/content-tree.ts';
import type { TermInText } from './TermInText.tsx';
import './content-view.css';

interface ContentViewProps {
  tree: ContentTree;
  /** `TermInText` where terms open; elsewhere they are words, and their code is not needed. */
  Term?: typeof TermInText;
}

/** Draws a content tree as elements. There is no way to raw HTML, so text from anywhere is only text. */
export function ContentView({ tree, Term }: ContentViewProps) {
  return <>{drawTree(tree, Term)}</>;
}

function drawTree(tree: ContentTree, Term: ContentViewProps['Term']): ComponentChildren[] {
  return tree.map((node, key) => (typeof node === 'string' ? node : drawElement(node, key, Term)));
}

function drawElement(
  element: ContentElement,
  key: number,
  Term: ContentViewProps['Term'],
): ComponentChildren {
  const { tag, attributes = {}, children = [] } = element;
  const inner = drawTree(children, Term);
  switch (tag) {
    case 'a':
      return drawLink(String(attributes.href ?? ''), inner, key);
    case 'pre':
      return <CodeBlock key={key} language={String(attributes.language ?? 'text')} code={inner} />;
    case 'table':
      return (
        // Wide tables scroll in their own frame; a scrollable region has to be reachable by keyboard.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: see above
        <section key={key} class="content-scroll" aria-label="Table" tabIndex={0}>
          <table>{inner}</table>
        </section>
      );
    case 'callout':
      return (
        <aside key={key} class="callout" data-tone={attributes.tone}>
          <strong class="callout-label">
            {attributes.tone === 'careful' ? 'Careful' : 'Remember'}
          </strong>
          {inner}
        </aside>
      );
    case 'term':
      if (!Term) return String(attributes.wording);
      return <Term key={key} attributes={attributes} definition={inner} />;
    case 'variable':
      return <var key={key}>{String(attributes.name)}</var>;
    default: {
      const Tag = tag as 'p';
      return (
        <Tag key={key} {...elementAttributes(element)}>
          {inner}
        </Tag>
      );
    }
  }
}

function elementAttributes({
  tag,
  attributes,
}: ContentElement): Record<string, string | number | undefined> {
  if (tag === 'ol' && attributes?.start) return { start: attributes.start };
  const align = { 'data-align': attributes?.align };
  return tag === 'th' ? { scope: 'col', ...align } : align;
}

function drawLink(href: string, inner: ComponentChildren, key: number): JSX.Element {
  const outward = /^https?:/.test(href);
  return (
    <a key={key} href={href} rel={outward ? 'noopener noreferrer' : undefined}>
      {inner}
    </a>
  );
}

export function CodeBlock({ language, code }: { language: string; code: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region has to be reachable by keyboard
    <pre class="code-block" data-language={language} tabIndex={0}>
      <code>{code}</code>
    </pre>
  );
}
