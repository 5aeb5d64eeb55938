import type { APIRoute, GetStaticPaths } from 'astro';
import { publishedBank } from './_published-bank.ts';

export const getStaticPaths = (() => {
  const { chunks } = publishedBank();
  return chunks.map(({ path, json }) => ({
    params: { chunk: path.slice('bank/'.length, -'.json'.length) },
    props: { json },
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ json: string }> = ({ props }) => new Response(props.json);
