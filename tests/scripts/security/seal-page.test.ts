import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { sealPage } from '../../../scripts/security/seal-page.ts';

const head = '<!DOCTYPE html><html><head><meta charset="utf-8">';

const aPage = (inside: string) =>
  `${head}<title>A page</title></head><body>${inside}</body></html>`;

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Sources of a directive of a sealed page. */
function sourcesOf(html: string, directive: string): string[] {
  const policy = /Content-Security-Policy" content="([^"]+)"/.exec(sealPage(html))?.[1] ?? '';
  const found = policy.split('; ').find((it) => it.startsWith(`${directive} `));
  return (found ?? '').split(' ').slice(1);
}

test('the policy is the first thing after the charset, and the rest stays as it was', () => {
  const page = aPage('<p>Text</p>');
  const sealed = sealPage(page);
  expect(sealed.startsWith(`${head}<meta http-equiv="Content-Security-Policy" content="`)).toBe(
    true,
  );
  expect(sealed.replace(/<meta http-equiv[^>]*>/, '')).toBe(page);
  expect(sealPage(page)).toBe(sealed);
});

test('a page without the charset is not one of ours', () => {
  expect(() => sealPage('<html><head></head></html>')).toThrow('Inconsistent');
});

describe('a page names', () => {
  test('each script and style that is written into it, once', () => {
    const page = aPage(
      '<script>one()</script><style>p{}</style><script type="module">two()</script><script>one()</script>',
    );
    expect(sourcesOf(page, 'script-src')).toEqual(["'self'", hash('one()'), hash('two()')]);
    expect(sourcesOf(page, 'style-src')).toEqual(["'self'", hash('p{}')]);
  });

  test('no script in a file, and no data', () => {
    const page = aPage(
      '<script type="module" src="/a.js"></script><script type="application/json">{}</script>',
    );
    expect(sourcesOf(page, 'script-src')).toEqual(["'self'"]);
  });

  test('a script as the browser reads it, whatever the line ends of the file', () => {
    const page = aPage('<script>one();\r\ntwo()</script>');
    expect(sourcesOf(page, 'script-src')).toEqual(["'self'", hash('one();\ntwo()')]);
  });
});
