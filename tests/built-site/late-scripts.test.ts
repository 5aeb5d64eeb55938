import { describe, expect, test } from 'vitest';
import { fileBehind, inlineScriptsOf, tagsOf } from '../../scripts/bench/built-page.ts';
import { lateScriptsOf } from '../../scripts/late-scripts/late-scripts.ts';
import { builtSites } from '../support/built-sites.ts';

describe.each(builtSites())('the site at $base', (site) => {
  const pages = site.pages.map(({ path, html }) => ({
    path,
    late: lateScriptsOf(html),
    inline: inlineScriptsOf(html),
    tags: tagsOf(html),
  }));
  const pagesWithIslands = pages.filter(({ tags }) =>
    tags.some(({ name }) => name === 'astro-island'),
  );

  test('no page names a script to be loaded with it', () => {
    expect(pages.length).toBeGreaterThan(100);
    const early = pages.filter(({ tags }) =>
      tags.some(({ attributes: { src, rel } }) => src?.endsWith('.js') || rel === 'modulepreload'),
    );
    expect(early.map(({ path }) => path)).toEqual([]);
  });

  test('each of them has its scripts all the same', () => {
    const without = pages.filter(
      ({ late }) => late.length === 0 || late.some((it) => fileBehind(site, it) === null),
    );
    expect(without.map(({ path }) => path)).toEqual([]);
  });

  test('no page wakes an island by a script of its own', () => {
    expect(pagesWithIslands.length).toBeGreaterThan(9);
    const early = pagesWithIslands.filter(({ inline }) => inline.length !== 2);
    expect(early.map(({ path }) => path)).toEqual([]);
  });

  test('what an island imports is there', () => {
    const named = pagesWithIslands.flatMap(({ tags }) =>
      tags.flatMap(({ attributes }) => attributes['data-modules']?.split(' ') ?? []),
    );
    expect(named.length).toBeGreaterThan(9);
    expect(named.filter((it) => fileBehind(site, it) === null)).toEqual([]);
  });
});
