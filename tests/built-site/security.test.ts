import { createHash } from 'node:crypto';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inlineScriptsOf, tagsOf } from '../../scripts/bench/built-page.ts';
import { siteHeaders } from '../../src/security/headers.ts';
import { siteDirectives } from '../../src/security/policy.ts';
import { builtSites } from '../support/built-sites.ts';

/** Directives of the policy of a page, by name. */
function policyOf(html: string): Map<string, string[]> {
  const policy =
    /<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(
      html,
    )?.[1];
  const directives = (policy ?? '').split('; ').map((directive) => directive.split(' '));
  return new Map(directives.map(([name = '', ...sources]) => [name, sources]));
}

function hashesOf(texts: readonly string[]): string[] {
  const hashes = texts.map(
    (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
  return [...new Set(hashes)].sort();
}

const inlineStylesOf = (html: string) =>
  [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, text = '']) => text);

/** Rules of a `_headers` file, by path. */
function readHeaders(text: string): Record<string, Record<string, string>> {
  const rules: Record<string, Record<string, string>> = {};
  let rule: Record<string, string> = {};
  for (const line of text.split('\n')) {
    const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
    if (name && value) rule[name] = value;
    else if (line.startsWith('/')) {
      rule = {};
      rules[line] = rule;
    }
  }
  return rules;
}

describe.each(builtSites())('the site at $base', ({ folder, base, pages }) => {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');

  test('every page begins with its policy', () => {
    const without = pages.filter(
      ({ html }) => policyOf(html).get('default-src')?.join() !== "'none'",
    );
    expect(without.map(({ path }) => path)).toEqual([]);
  });

  test('the policy of a page names what is written into it, all of it and nothing else', () => {
    const wrong = pages.filter(({ html }) => {
      const sources = (name: string) => (policyOf(html).get(name) ?? []).toSorted();
      const wanted = (texts: readonly string[]) => [...hashesOf(texts), "'self'"].toSorted();
      return (
        sources('script-src').join() !== wanted(inlineScriptsOf(html)).join() ||
        sources('style-src').join() !== wanted(inlineStylesOf(html)).join()
      );
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('all pages agree in the rest with each other and with the headers', () => {
    const rest = pages.map(({ html }) =>
      [...policyOf(html)].slice(3).map(([name, sources]) => [name, ...sources].join(' ')),
    );
    expect(new Set(rest.map((it) => it.join('; ')))).toEqual(new Set([siteDirectives.join('; ')]));
    const { 'Content-Security-Policy': header = '' } = siteHeaders;
    expect(header).toBe(`${siteDirectives.join('; ')}; frame-ancestors 'none'`);
  });

  test('no page styles or runs anything in an attribute', () => {
    const wrong = pages.flatMap(({ path, html }) =>
      tagsOf(html)
        .flatMap(({ attributes }) => Object.entries(attributes))
        .filter(
          ([name, value]) => /^(style|on\w+|srcdoc)$/.test(name) || /^\s*javascript:/i.test(value),
        )
        .map(([name, value]) => `${path}: ${name}="${value}"`),
    );
    expect(wrong).toEqual([]);
  });

  test('no page tells another site where its reader came from', () => {
    const telling = pages.filter(({ html }) => {
      const meta = tagsOf(html).find(({ attributes }) => attributes.name === 'referrer');
      return meta?.attributes.content !== 'no-referrer';
    });
    expect(telling.map(({ path }) => path)).toEqual([]);
  });

  test('_headers says what the service worker says, what only a host can say, and how long to keep files', () => {
    const { [`${base}*`]: everywhere, ...others } = readHeaders(read('_headers'));
    expect(everywhere).toEqual({
      ...siteHeaders,
      'Strict-Transport-Security': 'max-age=31536000',
    });
    expect(others).toEqual({
      [`${base}_astro/*`]: { 'Cache-Control': 'public, max-age=31536000, immutable' },
      [`${base}sw.js`]: { 'Cache-Control': 'no-cache' },
    });
  });

  test('the service worker brings every header and every directive', () => {
    const worker = read('sw.js');
    const said = Object.entries(siteHeaders).flatMap(([name, value]) => [
      name,
      ...value.split('; '),
    ]);
    expect(said.filter((it) => !worker.includes(it))).toEqual([]);
  });

  test('what never changes under its name has the hash of its content in it', () => {
    const names = globSync('_astro/*', { cwd: folder });
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => !/\.[\w-]{8}\.(js|css|woff2)$/.test(name))).toEqual([]);
  });

  test('nothing is published that only developers need', () => {
    const published = new Set(
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map(({ name }) => extname(name) || name),
    );
    const expected = [
      '.html',
      '.js',
      '.json',
      '.png',
      '.svg',
      '.webmanifest',
      '.woff2',
      '_headers',
    ];
    expect([...published].filter((kind) => !expected.includes(kind))).toEqual([]);
  });
});
