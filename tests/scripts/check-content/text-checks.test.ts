import { describe, expect, test } from 'vitest';
import { allChecks } from '../../../scripts/check-content/all-checks.ts';
import type { Bank, BankCheck } from '../../../scripts/check-content/check.ts';
import { aBank, aFact, anItem } from '../../support/an-item.ts';
import { aLink, anOtherText } from '../../support/an-other-text.ts';

function complaints(rule: string, bank: Partial<Bank>): string[] {
  return allChecks
    .filter((check): check is BankCheck => check.id === rule && 'checkBank' in check)
    .flatMap((check) => check.checkBank(aBank(bank.items ?? [], bank)))
    .map(({ file, where, message }) => `${file}: ${where}: ${message}`);
}

const competencies = {
  domains: [],
  competencies: [
    {
      id: 'datasets',
      code: 'C04',
      name: 'Datasets',
      short: 'Datasets',
      domain: 'measurement',
      summary: 'Build, split, label and retire the data.',
    },
  ],
};

describe('T01: what a text names exists', () => {
  test('an unknown or withdrawn question is named, with the field', () => {
    const others = [anOtherText({ links: [aLink('question', 'gone', 'questions[0]')] })];
    expect(complaints('T01', { others })).toEqual([
      'content/glossary/golden-set.mdx: questions[0]: names the question gone, which does not exist or was withdrawn; correct it',
    ]);
  });

  test('questions, competencies, facts, terms, credentials and elements are known', () => {
    const links = [
      aLink('question', 'precision-at-low-prevalence'),
      aLink('competency', 'datasets'),
      aLink('fact', 'F01'),
      aLink('term', 'golden-set'),
      aLink('credential', 'aigp'),
      aLink('element', 'tool/git'),
    ];
    const others = [
      anOtherText({ links }),
      anOtherText({ id: 'aigp', kind: 'credentials', file: 'content/certifications/aigp.mdx' }),
    ];
    const coverage = [{ id: 'tool', name: 'Tools', count: 1, elements: ['git'] }];
    const bank = { items: [anItem()], others, competencies, facts: [aFact('F01')], coverage };
    expect(complaints('T01', bank)).toEqual([]);
  });
});

describe('T02: every element of the role has a text', () => {
  const coverage = [{ id: 'tool', name: 'Tools', count: 2, elements: ['git', 'docker'] }];

  test('what is missing is counted and named', () => {
    const others = [anOtherText({ kind: 'guide', links: [aLink('element', 'tool/git')] })];
    expect(complaints('T02', { others, coverage })).toEqual([
      'content/coverage.yaml: Tools: 1 of 2 have no text: docker',
    ]);
  });
});

describe('T03: length', () => {
  const sentence = 'It holds the cases that the team has read and agreed on, one by one.';

  test.each([
    ['one sentence', sentence, 1],
    ['two', `${sentence} ${sentence}`, 0],
    ['five', Array(5).fill('It holds the agreed cases.').join(' '), 1],
  ])('a definition of %s', (_, body, found) => {
    const others = [anOtherText({ body, texts: [] })];
    expect(complaints('T03', { others })).toHaveLength(found);
  });

  test('an entry of the guide has 25 to 130 words', () => {
    const field = 'groups[0].entries[1].text';
    const guide = (words: number) =>
      anOtherText({ kind: 'guide', texts: [{ field, text: 'word '.repeat(words) }] });
    expect(complaints('T03', { others: [guide(24)] })[0]).toContain(
      'has 24 words; write 25 to 130',
    );
    expect(complaints('T03', { others: [guide(25), guide(130)] })).toEqual([]);
  });
});

describe('T04: a fact that changed', () => {
  test('lists every text that rests on it and is older', () => {
    const facts = [aFact('F01', '2026-11-22')];
    const others = [
      anOtherText({ links: [aLink('fact', 'F01')] }),
      anOtherText({ id: 'other', links: [] }),
    ];
    const items = [anItem({ facts: ['F01'], asOf: '2026-11-21' })];
    const found = complaints('T04', { items, others, facts });
    expect(found.map((it) => it.split(':')[0])).toEqual([
      'content/questions/classification-metrics/precision-at-low-prevalence.mdx',
      'content/glossary/golden-set.mdx',
    ]);
    expect(found[0]).toContain('rests on F01, which changed on 2026-11-22; read the text again');
  });

  test('is content once they were read again', () => {
    const frontmatter = { asOf: '2026-11-23' };
    const others = [anOtherText({ frontmatter, links: [aLink('fact', 'F01')] })];
    expect(complaints('T04', { others, facts: [aFact('F01', '2026-11-22')] })).toEqual([]);
  });
});

describe('T05: links in both directions', () => {
  test('a competency that no guide entry, row or term names is a dead end', () => {
    const links = [aLink('competency', 'datasets')];
    const others = [anOtherText({ links }), anOtherText({ kind: 'guide', links })];
    expect(complaints('T05', { others, competencies })).toEqual([
      'content/competencies.yaml: datasets: is named by no file of the kind "matrixRows"; link it from one',
    ]);
  });

  test('a cell is tested by questions of its own competency and band', () => {
    const row = (level: string) =>
      anOtherText({
        kind: 'matrixRows',
        id: 'classification-metrics',
        folder: 'ai-evaluation-engineer',
        links: [aLink('question', 'precision-at-low-prevalence', `cells.${level}.questions[0]`)],
      });
    expect(complaints('T05', { items: [anItem()], others: [row('junior')] })).toEqual([]);
    expect(complaints('T05', { items: [anItem()], others: [row('lead')] })[0]).toContain(
      'which is junior classification-metrics; name one of this cell',
    );
  });
});

describe('T06: matrices', () => {
  const matrix = anOtherText({
    kind: 'matrices',
    id: 'role',
    file: 'content/skill-matrices/role.yaml',
    frontmatter: { rows: ['statistics', 'datasets'], levels: [{ id: 'junior' }, { id: 'mid' }] },
  });
  const row = (id: string, cells: object) =>
    anOtherText({
      kind: 'matrixRows',
      id,
      folder: 'role',
      file: `content/skill-matrices/role/${id}.yaml`,
      frontmatter: { cells },
    });

  test('miss no row and no cell, and have no row that nobody names', () => {
    const others = [
      matrix,
      row('statistics', { junior: {} }),
      row('safety', { junior: {}, mid: {} }),
    ];
    const found = complaints('T06', { others });
    expect(found).toHaveLength(3);
    expect(found.join()).toContain(
      'names datasets, but there is no skill-matrices/role/datasets.yaml',
    );
    expect(found.join()).toContain('safety.yaml: : is not among the rows');
    expect(found.join()).toContain('has cells for junior; write them for junior, mid');
  });
});

describe('T07: terms', () => {
  test('a wording opens one term only', () => {
    const others = [
      anOtherText({ id: 'recall', frontmatter: { term: 'recall', wordings: ['Sensitivity'] } }),
      anOtherText({ id: 'sensitivity', frontmatter: { term: 'sensitivity' } }),
    ];
    expect(complaints('T07', { others })[0]).toBe(
      'content/glossary/sensitivity.mdx: wordings: "sensitivity" also opens content/glossary/recall.mdx; leave it to one of them',
    );
  });

  test('a glossary with too few of them is not one', () => {
    expect(complaints('T07', { others: [anOtherText()] })).toEqual([': : has 1 terms; write 120']);
  });
});

describe('T08: the words of other texts', () => {
  test('texts of our own pass', () => {
    expect(complaints('T08', { others: [anOtherText()], competencies })).toEqual([]);
  });
});

describe('T09: roles', () => {
  const role = {
    id: 'evaluator',
    order: 1,
    name: 'Evaluator',
    summary: 'Builds the measurements.',
    weights: { datasets: 3 },
    mandatory: { mid: ['datasets'], senior: ['datasets'], lead: ['datasets'] },
  };
  const row = (levels: readonly string[]) =>
    anOtherText({
      kind: 'matrixRows',
      folder: 'evaluator',
      id: 'datasets',
      frontmatter: {
        cells: Object.fromEntries(levels.map((level) => [level, { required: true }])),
      },
    });

  test('a role that says what its matrix says passes', () => {
    const others = [row(['mid', 'senior', 'lead'])];
    expect(complaints('T09', { roles: [role], others, competencies })).toEqual([]);
  });

  test('a mark that the matrix does not have is named', () => {
    const found = complaints('T09', {
      roles: [role],
      others: [row(['mid', 'lead'])],
      competencies,
    });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain('evaluator: mandatory.senior');
  });

  test('an unknown competency is named', () => {
    const roles = [{ ...role, weights: { datasets: 3, cooking: 1 } }];
    expect(complaints('T09', { roles, competencies })[0]).toContain('"cooking" is no competency');
  });
});
