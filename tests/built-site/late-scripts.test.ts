import { describe, expect, test } from 'vitest';
import { fileBehind, tagsOf } from '../../scripts/bench/built-page.ts';
import { lateScriptsOf } from '../../scripts/late-scripts/late-scripts.ts';
import { builtSites } from '../support/built-sites.ts';

describe.each(builtSites())('the site at $base', (site) => {
  const pages = site.pages.map(({ path, html }) => ({
    path,
    late: lateScriptsOf(html),
    tags: tagsOf(html),
  }));
  const readingPages = pages.filter(
    ({ tags }) => !tags.some(({ name }) => name === 'astro-island'),
  );

  test('no page that is only read names a script to be loaded with it', () => {
    expect(readingPages.length).toBeGreaterThan(100);
    const early = readingPages.filter(({ tags }) =>
      tags.some(({ attributes: { src, rel } }) => src?.endsWith('.js') || rel === 'modulepreload'),
    );
    expect(early.map(({ path }) => path)).toEqual([]);
  });

  test('each of them has its scripts all the same', () => {
    const without = readingPages.filter(
      ({ late }) => late.length === 0 || late.some((it) => fileBehind(site, it) === null),
    );
    expect(without.map(({ path }) => path)).toEqual([]);
  });

  test('a page with an island does not let it wait', () => {
    const others = pages.filter((page) => !readingPages.includes(page));
    expect(others.filter(({ late }) => late.length > 0).map(({ path }) => path)).toEqual([]);
  });
});
