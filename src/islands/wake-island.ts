import { type ComponentType, h, hydrate } from 'preact';
import { numberIds } from './island-ids.ts';

/** What Astro calls in the page, once the island is to come alive. */
export default (element: HTMLElement) =>
  (component: ComponentType<object>, props: object): void => {
    if (!element.hasAttribute('ssr')) return;
    hydrate(numberIds(h(component, props), Number(element.dataset.island)), element);
  };
