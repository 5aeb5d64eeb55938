import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stripHtml } from '#exchange/strip-html.ts';

describe('HTML from outside', () => {
  test.each([
    ['a<br>b<br/>c', 'a\nb\nc'],
    ['<div>one</div><div>two</div>', 'one\n\ntwo'],
    ['<b>Recall</b> &amp; precision&nbsp;&lt;1&gt;', 'Recall & precision <1>'],
    ['&#65;&#x42;&#0;&#xD800;&bogus;&', 'AB&#0;&#xD800;&bogus;&'],
    ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
    ['<script>alert(1)</script>x<STYLE>y</STYLE>z', 'xz'],
    ['<script>alert(1)', ''],
    ['<script>never closed, with a > in it', ''],
    ['<img src=x onerror=alert(1)>left', 'left'],
    ['<!-- <b>no</b> -->yes', 'yes'],
    ['<!-- never closed > ', ''],
    ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['a <b', 'a <b'],
    ['İ<B>x</B>İ', 'İxİ'],
  ])('%j reads %j', (html, text) => {
    expect(stripHtml(html)).toBe(text);
  });

  test('takes time in proportion to its length', () => {
    const long = 400_000;
    for (const part of ['<', '<a', '<!--', '</', '&', '&#', '<script>', '<b "', '>']) {
      const begun = performance.now();
      stripHtml(part.repeat(long / part.length));
      expect(performance.now() - begun, part).toBeLessThan(2000);
    }
  });

  test('never throws, whatever it is', () => {
    const parts = fc.constantFrom(
      '<',
      '>',
      '</',
      '<b',
      'script',
      '!--',
      '-->',
      '&',
      '#x',
      ';',
      'a',
    );
    const html = fc.array(parts).map((it) => it.join(''));
    fc.assert(
      fc.property(html, (it) => {
        expect(stripHtml(it).length).toBeLessThanOrEqual(it.length);
      }),
      { numRuns: 3000 },
    );
  });
});
