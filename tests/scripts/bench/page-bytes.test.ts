import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { measurePages, type SiteBytes } from '../../../scripts/bench/page-bytes.ts';

const folder = mkdtempSync(join(tmpdir(), 'page-bytes-'));
const weightOf = (text: string) => brotliCompressSync(text).length;

const island = (name: string, file: string) =>
  `<astro-island component-url="/base/_astro/${file}" renderer-url="/base/_astro/client.js" ` +
  `opts="{&quot;name&quot;:&quot;${name}&quot;}" props="{&quot;a&quot;:&quot;1 > 0&quot;}"></astro-island>`;
const start =
  '<!doctype html><html lang="en" data-base="/base/"><head>' +
  '<link rel="stylesheet" href="/base/_astro/page.css"><script>const inline = 1;</script></head>' +
  `<body>${island('StarterIsland', 'starter.js')}${island('TodayIsland', 'today.js')}</body></html>`;
const reading =
  '<!doctype html><html lang="en" data-base="/base/"><body>' +
  '<script type="module">const addresses=["/base/_astro/starter.js"];</script></body></html>';
const files: Readonly<Record<string, string>> = {
  'index.html': start,
  'reading/index.html': reading,
  '_astro/page.css': 'body { color: black }',
  '_astro/client.js': 'import{h}from"./preact.js";export default h',
  '_astro/starter.js': 'import"./preact.js";const later=()=>import("./late.js");export{later}',
  '_astro/preact.js': 'export const h=1',
  '_astro/late.js': 'const rare=()=>import(`./rare.js`);export{rare as late}',
  '_astro/rare.js': 'export const rare=1',
  '_astro/elsewhere.js': 'import"./preact.js"',
  '_astro/today.js': 'import"./late.js"',
  'sw.js': 'self.skipWaiting()',
};
const text = (file: string) => files[file] ?? '';

describe('measurePages', () => {
  let measured: SiteBytes;

  beforeAll(() => {
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(join(folder, dirname(file)), { recursive: true });
      writeFileSync(join(folder, file), content);
    }
    measured = measurePages(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test('follows static imports of islands, and neither dynamic ones nor islands of later visits', () => {
    expect(measured.pages[0]?.files).toEqual([
      '_astro/client.js',
      '_astro/page.css',
      '_astro/preact.js',
      '_astro/starter.js',
    ]);
  });

  test('counts what a reading page imports late', () => {
    const page = measured.pages.find(({ path }) => path === 'reading/');
    expect(page?.files).toEqual(['_astro/preact.js', '_astro/starter.js']);
  });

  test('counts scripts in the page as JavaScript, and once in all', () => {
    const inFiles = ['client', 'preact', 'starter'].map((name) => text(`_astro/${name}.js`));
    const javaScript = inFiles.reduce((sum, code) => sum + weightOf(code), 0);
    expect(measured.pages[0]).toMatchObject({
      path: '',
      javaScript: javaScript + weightOf('const inline = 1;'),
      total: javaScript + weightOf(text('_astro/page.css')) + weightOf(start),
    });
  });

  test('counts for the main job what its pages can ever load, with islands of later visits and the worker', () => {
    const names = ['client', 'preact', 'starter', 'today', 'late', 'rare'];
    const scripts = ['sw.js', ...names.map((name) => `_astro/${name}.js`)];
    const sum = scripts.reduce((total, file) => total + weightOf(text(file)), 0);
    expect(measured.mainJobJavaScript).toBe(sum);
  });

  test('adds up every script of the site, the service worker too', () => {
    const scripts = Object.keys(files).filter((file) => file.endsWith('.js'));
    const all = scripts.reduce((sum, file) => sum + weightOf(text(file)), 0);
    expect(measured.allJavaScript).toBe(all);
  });
});
