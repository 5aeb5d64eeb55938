import { buildSite } from './build-site.ts';
import { againstLimit, type Finding } from './finding.ts';
import { budgets, measurePages, type PageBytes } from './page-bytes.ts';

/** The heaviest page of each kind. */
export function measureBytes(): Finding[] {
  const { pages, mainJobJavaScript, allJavaScript } = measurePages(buildSite());
  const questions = pages.filter(({ path }) => path.startsWith('questions/'));
  const start = pages.filter(({ path }) => path === '');
  return [
    ...heaviest('question-page', questions, budgets.reading),
    ...heaviest('start-page', start, budgets.player),
    kilobytes('bytes/main-job-javascript', mainJobJavaScript, budgets.mainJobJavaScript),
    kilobytes('bytes/all-javascript', allJavaScript, budgets.allJavaScript),
  ];
}

function heaviest(
  name: string,
  pages: readonly PageBytes[],
  budget: { total: number; javaScript: number },
): Finding[] {
  const most = (key: 'total' | 'javaScript') => Math.max(...pages.map((page) => page[key]));
  return [
    kilobytes(`bytes/${name}`, most('total'), budget.total),
    kilobytes(`bytes/${name}-javascript`, most('javaScript'), budget.javaScript),
  ];
}

function kilobytes(name: string, bytes: number, limit: number): Finding {
  return againstLimit(name, { unit: 'kB', ours: bytes / 1000, limit: limit / 1000 });
}
