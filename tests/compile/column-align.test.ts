import { expect, test } from 'vitest';
import { compileText } from '../../src/compile/compile-text.ts';
import type { ContentElement, ContentNode } from '../../src/domain/content-tree.ts';

/** How the cells of each column stand, head and body alike. */
function alignsOf(source: string): (string | undefined)[][] {
  const [table] = compileText(source, { field: 'stem', report: () => expect.fail() });
  const rows = partsOf(table).flatMap(partsOf);
  return rows.map((row) => partsOf(row).map((cell) => cell.attributes?.align?.toString()));
}

function partsOf(node: ContentNode | undefined): ContentElement[] {
  const children = typeof node === 'object' ? (node.children ?? []) : [];
  return children.filter((child) => typeof child === 'object');
}

test('figures stand below each other at their right end, also with a sign or a unit; the column that names the rows does not', () => {
  const table =
    '| Run | Gain | Cost | Word |\n|---|---|---|---|\n| 1 | +1.0 | 4.0 cents | 3 |\n| 2 | −0.8% | 12 | a few |';
  expect(alignsOf(table)).toEqual(Array(3).fill([undefined, 'right', 'right', undefined]));
});

test('what the writer says goes first', () => {
  const table = '| Run | Gain |\n|:---:|:---|\n| a | 1 |';
  expect(alignsOf(table)).toEqual(Array(2).fill(['center', 'left']));
});
