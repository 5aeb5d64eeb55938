import { siteContent } from '#compile/site-content.ts';

interface PageGrouping {
  readonly domains: { readonly id: string; readonly name: string }[];
  /** In the order of the blueprint. */
  readonly competencies: {
    readonly id: string;
    readonly name: string;
    readonly short: string;
    readonly domain: string;
  }[];
}

/** Collections come sorted by id; people know the order of the blueprint. */
export function readGrouping(): PageGrouping {
  const competencies = siteContent
    .competencies()
    .map(({ data }) => data)
    .sort((one, other) => (one.code < other.code ? -1 : 1));
  const order = competencies.map(({ domain }) => domain);
  const domains = siteContent
    .domains()
    .map(({ data: { id, name } }) => ({ id, name }))
    .sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
  return {
    domains,
    competencies: competencies.map(({ id, name, short, domain }) => ({ id, name, short, domain })),
  };
}
