import { describe, expect, test } from 'vitest';
import {
  budgetOf,
  budgets,
  measurePages,
  type PageBudget,
  type PageBytes,
} from '../../scripts/bench/page-bytes.ts';
import { builtSites } from '../support/built-sites.ts';

function overBudget(pages: readonly PageBytes[], key: keyof PageBudget): string[] {
  return pages
    .filter((page) => page[key] > budgetOf(page.path)[key])
    .map((page) => `/${page.path}: ${page[key]} of ${budgetOf(page.path)[key]} bytes`);
}

describe.each(builtSites())('the site at $base', ({ folder }) => {
  const { pages, mainJobJavaScript, allJavaScript } = measurePages(folder);

  test('no page weighs more than its budget', () => {
    expect(overBudget(pages, 'total')).toEqual([]);
  });

  test('no page has more JavaScript than its budget', () => {
    expect(overBudget(pages, 'javaScript')).toEqual([]);
  });

  test('all JavaScript of the main job together keeps its budget', () => {
    expect(mainJobJavaScript).toBeLessThanOrEqual(budgets.mainJobJavaScript);
  });

  test('all JavaScript together keeps its budget', () => {
    expect(allJavaScript).toBeLessThanOrEqual(budgets.allJavaScript);
  });
});
