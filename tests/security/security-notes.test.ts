import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test.each(['SECURITY.md', 'docs/hosting.md'])('%s names only what is there', (file) => {
  const text = readFileSync(file, 'utf8');
  const named = [...text.matchAll(/`((?:tests|src|scripts|docs|\.github)\/[\w./-]+)`/g)].map(
    ([, path = '']) => path,
  );
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});

test('every threat is shown by a test', () => {
  const [, threats = ''] = readFileSync('SECURITY.md', 'utf8').split('\n## Threats\n');
  const rows = (threats.split('\n## ')[0] ?? '').split('\n').filter((line) => line.startsWith('|'));
  const withoutTest = rows.slice(2).filter((row) => !/`tests\/[\w./-]+\.ts`/.test(row));
  expect(rows.length).toBeGreaterThan(10);
  expect(withoutTest).toEqual([]);
});
