import type { APIRoute } from 'astro';
import type { SearchFiles } from '#domain/search/search-files.ts';
import { publishedBank } from './_published-bank.ts';
import { publishedSearch } from './_published-search.ts';

/** Its content version is that of the questions: the daily challenge does not change with a word of the guide. */
export const GET: APIRoute = async () => {
  const { catalogue } = publishedBank();
  const { index, names } = publishedSearch();
  const search: SearchFiles = { index: index.path, names: names.path };
  return new Response(JSON.stringify({ ...JSON.parse(catalogue.json), search }));
};
