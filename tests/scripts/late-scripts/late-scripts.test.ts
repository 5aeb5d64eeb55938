import { describe, expect, test } from 'vitest';
import { lateScriptsOf, withLateScripts } from '../../../scripts/late-scripts/late-scripts.ts';

const moduleOf = (name: string) => `<script type="module" src="/base/_astro/${name}.js"></script>`;
const aPage = (inside: string) => `<html><body><p>Text</p>${inside}</body></html>`;
const loader = "for(const it of addresses)import(it)/* $& $' */";

describe('a page that is only read', () => {
  const page = withLateScripts(aPage(moduleOf('shell') + moduleOf('tools')), loader);

  test('has one script, the last thing in it, that imports them all', () => {
    expect(page).toBe(
      aPage(
        `<script type="module">const addresses=["/base/_astro/shell.js","/base/_astro/tools.js"];${loader}</script>`,
      ),
    );
  });

  test('tells what it imports', () => {
    expect(lateScriptsOf(page)).toEqual(['/base/_astro/shell.js', '/base/_astro/tools.js']);
  });

  test('keeps the scripts that are written into it', () => {
    const inline = '<script>early()</script>';
    expect(withLateScripts(aPage(inline + moduleOf('shell')), loader)).toContain(inline);
  });
});

test.each([
  ['with an island', `${moduleOf('shell')}<astro-island component-url="/a.js"></astro-island>`],
  ['without a module', '<script>early()</script>'],
])('a page %s stays as it is', (_, inside) => {
  expect(withLateScripts(aPage(inside), loader)).toBe(aPage(inside));
  expect(lateScriptsOf(aPage(inside))).toEqual([]);
});
