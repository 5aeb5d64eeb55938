import type { NamedSSRLoadedRendererValue } from 'astro';
import { type ComponentType, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { numberIds } from './island-ids.ts';

/** How many components a page has so far. */
const componentCounts = new WeakMap<object, number>();

interface RenderContext {
  /** One object for each page. */
  readonly result: object;
}

function renderToStaticMarkup(
  this: RenderContext,
  component: ComponentType<object>,
  props: object,
) {
  const number = componentCounts.get(this.result) ?? 0;
  componentCounts.set(this.result, number + 1);
  const html = renderToString(numberIds(h(component, props), number));
  return Promise.resolve({ html, attrs: { 'data-island': String(number) } });
}

const renderer: NamedSSRLoadedRendererValue = {
  name: 'preact-islands',
  // Nothing else renders components here, so that none has to be rendered to find out.
  check: (component: unknown) => Promise.resolve(typeof component === 'function'),
  renderToStaticMarkup,
};

export default renderer;
