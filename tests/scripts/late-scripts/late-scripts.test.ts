import { describe, expect, test } from 'vitest';
import { lateScriptsOf, withLateScripts } from '../../../scripts/late-scripts/late-scripts.ts';

const moduleOf = (name: string) => `<script type="module" src="/base/_astro/${name}.js"></script>`;
const aPage = (inside: string) => `<html><body><p>Text</p>${inside}</body></html>`;
const loader = "for(const it of addresses)import(it)/* $& $' */";
const late = {
  loader,
  loaderWithIslands: `${loader}wake()`,
  importsOf: (address: string) => [address, '/base/_astro/preact.js'],
};
const loaderOf = (code: string, ...addresses: string[]) =>
  `<script type="module">const addresses=${JSON.stringify(addresses)};${code}</script>`;

describe('a page that is only read', () => {
  const page = withLateScripts(aPage(moduleOf('shell') + moduleOf('tools')), late);

  test('has one script, the last thing in it, that imports them all', () => {
    expect(page).toBe(aPage(loaderOf(loader, '/base/_astro/shell.js', '/base/_astro/tools.js')));
  });

  test('tells what it imports', () => {
    expect(lateScriptsOf(page)).toEqual(['/base/_astro/shell.js', '/base/_astro/tools.js']);
  });

  test('keeps the scripts that are written into it', () => {
    const inline = '<script>early()</script>';
    expect(withLateScripts(aPage(inline + moduleOf('shell')), late)).toContain(inline);
  });
});

describe('a page with an island', () => {
  const early = '<script>early()</script>';
  const directive = '<script>(()=>{(self.Astro||(self.Astro={})).load=e})();</script>';
  const element = '<script>(()=>{customElements.define("astro-island",f)})();</script>';
  const own = 'component-url="/base/_astro/a.js" renderer-url="/base/_astro/wake.js"';
  const island = (rest: string) => `<astro-island ${own} ssr${rest}>`;
  const content = '<p>1 > 0</p>';

  test('has none of the scripts that would wake it at once, and names all that it imports', () => {
    const end = '<!--astro:end--></astro-island>';
    const before = `${early}${directive}${element}${island(' await-children')}${content}${end}`;
    const modules = ' data-modules="/base/_astro/preact.js"';
    expect(withLateScripts(aPage(before + moduleOf('shell')), late)).toBe(
      aPage(
        `${early}${island(modules)}${content}</astro-island>${loaderOf(late.loaderWithIslands, '/base/_astro/shell.js')}`,
      ),
    );
  });

  test('that wakes it in a way not known here is an inconsistency', () => {
    const unknown = aPage(`${early}${island('')}${content}</astro-island>${moduleOf('shell')}`);
    expect(() => withLateScripts(unknown, late)).toThrow('Inconsistent');
  });
});

test('a page without a module stays as it is', () => {
  const page = aPage('<script>early()</script>');
  expect(withLateScripts(page, late)).toBe(page);
  expect(lateScriptsOf(page)).toEqual([]);
});
