import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Tag, tagsOf } from '../../scripts/bench/built-page.ts';
import { lateScriptsOf } from '../../scripts/late-scripts/late-scripts.ts';
import type { ContentList } from '../../src/offline/worker/content-cache.ts';
import { builtSites } from '../support/built-sites.ts';

/** What a browser fetches by itself; a link that someone follows is another matter. */
const fetchedBy: Readonly<Record<string, readonly string[]>> = {
  'astro-island': ['component-url', 'renderer-url'],
  audio: ['src'],
  embed: ['src'],
  iframe: ['src'],
  image: ['href'],
  img: ['src', 'srcset'],
  link: ['href'],
  object: ['data'],
  script: ['src'],
  source: ['src', 'srcset'],
  use: ['href'],
  video: ['src', 'poster'],
};

function fetchedAddresses({ name, attributes }: Tag): string[] {
  if (attributes.rel === 'canonical') return [];
  return (fetchedBy[name] ?? []).flatMap((attribute) => attributes[attribute] ?? []);
}

describe.each(builtSites())('the site at $base', ({ folder, pages }) => {
  const scripts = globSync('**/*.js', { cwd: folder });
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');

  test('no page fetches anything from another host', () => {
    const foreign = pages.flatMap(({ path, html }) =>
      [...tagsOf(html).flatMap(fetchedAddresses), ...lateScriptsOf(html)]
        .filter((address) => /^(?:https?:)?\/\//.test(address))
        .map((address) => `${path}: ${address}`),
    );
    expect(foreign).toEqual([]);
  });

  test('no style sheet fetches anything from another host', () => {
    const sheets = globSync('**/*.css', { cwd: folder });
    const foreign = sheets.filter((file) =>
      /(?:url\(|@import)\s*["']?(?:https?:)?\/\//.test(read(file)),
    );
    expect(foreign).toEqual([]);
  });

  test.each(['micromark', 'mdast', '_createMdxContent', 'frontmatter'])(
    'nothing that reads content files reaches a phone: %s',
    (trace) => {
      expect(scripts.filter((file) => read(file).includes(trace))).toEqual([]);
    },
  );

  test('nothing that we only compare ourselves with reaches a phone: jsCAT', () => {
    expect(scripts.filter((file) => read(file).includes('abilityEstimator'))).toEqual([]);
  });

  test('every file that the service worker wants at its installation is there', () => {
    const worker = read('sw.js');
    const wanted = [...worker.matchAll(/[{,]\s*["']?url["']?:\s*["'`]([^"'`]+)["'`]/g)].map(
      ([, url = '']) => url,
    );
    expect(wanted.length).toBeGreaterThan(0);
    expect(wanted.filter((url) => !existsSync(join(folder, url)))).toEqual([]);
  });

  test('every file that it saves afterwards is there', () => {
    const { entries }: ContentList = JSON.parse(read('offline-content.json'));
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.filter(({ path }) => !existsSync(join(folder, path)))).toEqual([]);
  });
});
