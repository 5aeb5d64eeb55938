import type { APIRoute, GetStaticPaths } from 'astro';
import { publishedSearch } from './_published-search.ts';

export const getStaticPaths = (() => {
  const { path, json } = publishedSearch().names;
  return [{ params: { hash: path.split('.')[1] }, props: { json } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ json: string }> = ({ props }) => new Response(props.json);
