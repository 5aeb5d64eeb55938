import { readQuestion } from '#compile/read-question.ts';
import { describeContentIssue } from '#schemas/content-issue.ts';
import type { Fact } from '#schemas/facts.ts';
import type { Bank, Item } from '../../scripts/check-content/check.ts';
import { itemTexts } from '../../scripts/check-content/item-texts.ts';
import { aFrontmatter, aQuestionFile } from './a-question-file.ts';

/** A question as the content checks see it. */
export function anItem(overrides: Record<string, unknown> = {}, mdx?: string): Item {
  const { id, competency } = aFrontmatter(overrides);
  const file = `content/questions/${competency}/${id}.mdx`;
  const result = readQuestion(file, aQuestionFile(overrides, mdx));
  if (!result.ok) throw new Error(result.issues.map(describeContentIssue).join('\n'));
  return { ...result.value, file, texts: itemTexts(result.value) };
}

export function aBank(items: readonly Item[], overrides: Partial<Bank> = {}): Bank {
  return {
    items,
    retiredIds: [],
    competencies: { domains: [], competencies: [] },
    facts: [],
    sets: [],
    others: [],
    skills: [],
    coverage: [],
    roles: [],
    ...overrides,
  };
}

export function aFact(id: string, asOf = '2026-11-21'): Fact {
  return {
    id,
    statement: 'A law applies from a date that a parliament may move.',
    status: 'settled',
    confidence: 'primary',
    asOf,
    reviewBy: '2027-03-01',
    source: { title: 'The law', url: 'https://eur-lex.europa.eu/law' },
  };
}
