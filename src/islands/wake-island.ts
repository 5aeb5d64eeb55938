import { type ComponentType, h, hydrate } from 'preact';
import { numberIds } from './island-ids.ts';

/** What is called in the page once an island is to come alive: by Astro while developing, by late-scripts.ts in a built site. */
export default (element: HTMLElement) =>
  (component: ComponentType<object>, props: object): void => {
    if (!element.hasAttribute('ssr')) return;
    hydrate(numberIds(h(component, props), Number(element.dataset.island)), element);
  };
