import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { apacheBlock, headersFile, nginxBlock } from '../../../scripts/security/host-headers.ts';
import { siteHeaders } from '../../../src/security/headers.ts';

const hosting = readFileSync('docs/hosting.md', 'utf8').replaceAll('\r\n', '\n');

const blocks = {
  _headers: headersFile('/'),
  nginx: nginxBlock(),
  Apache: apacheBlock(),
};

describe.each(Object.entries(blocks))('what is said to %s', (_, block) => {
  test('is what docs/hosting.md shows', () => {
    expect(hosting).toContain(`\n${block.trimEnd()}\n\`\`\`\n`);
  });

  test('has every header of the site, and asks for https', () => {
    for (const [name, value] of Object.entries(siteHeaders)) {
      expect(block.split('\n').some((line) => line.includes(name) && line.includes(value))).toBe(
        true,
      );
    }
    expect(block).toMatch(/Strict-Transport-Security:? "?max-age=31536000/);
  });

  test('keeps only what never changes', () => {
    expect(block).toMatch(/Cache-Control:? "?(no-cache|\$goldset_cache)/);
    expect(block.match(/immutable/g)).toHaveLength(1);
  });

  test('fits the longest line that a host reads', () => {
    expect(Math.max(...block.split('\n').map((line) => line.length))).toBeLessThan(2000);
  });
});

test('a site below a path has rules for that path', () => {
  const paths = headersFile('/study/goldset/').match(/^\/.*$/gm);
  expect(paths).toEqual(['/study/goldset/*', '/study/goldset/_astro/*', '/study/goldset/sw.js']);
});
