import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContent } from '#compile/site-content.ts';
import { aQuestionFile } from '../support/a-question-file.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-content-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string) {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function writeQuestion(
  id: string,
  overrides: Record<string, unknown> = {},
  competency = 'statistics',
) {
  write(`questions/${competency}/${id}.mdx`, aQuestionFile({ id, competency, ...overrides }));
}

function aSet(id: string) {
  const item = '{ question: a-question, note: It is short. }';
  return `id: ${id}\nversion: 1\ntitle: A short set\nnote: For everyone.\nminutes: 10\nsections:\n  - title: First\n    items: [${item}]\n`;
}

describe('readContent', () => {
  test('has each question under its id, compiled, sorted by id', () => {
    writeQuestion('b-question', { retired: true, basis: 'editorial' });
    writeQuestion('a-question', {}, 'datasets');
    const questions = readContent(folder).questions();
    expect(questions.map(({ id }) => id)).toEqual(['a-question', 'b-question']);
    expect(questions[1]?.data).toMatchObject({
      retired: true,
      editorial: true,
      question: { id: 'b-question', stem: [{ tag: 'p' }] },
      reading: { id: 'b-question' },
    });
  });

  test('reads a kind once, for all who ask', () => {
    writeQuestion('a-question');
    const content = readContent(folder);
    const first = content.questions();
    writeQuestion('b-question');
    expect(content.questions()).toBe(first);
    expect(readContent(folder).questions()).toHaveLength(2);
  });

  test('tells the starter set from the others', () => {
    write('sets/starter.yaml', 'id: starter\ntitle: First five\nquestions: [a-question]\n');
    write('sets/short.yaml', aSet('short'));
    const { starterSets, curatedSets } = readContent(folder);
    expect(starterSets().map(({ id }) => id)).toEqual(['starter']);
    expect(curatedSets().map(({ id }) => id)).toEqual(['short']);
  });

  test('has the entries of a list sorted by id', () => {
    write(
      'competencies.yaml',
      [
        'domains:',
        '  - { id: work, name: Work }',
        'competencies:',
        ...['statistics', 'datasets'].map(
          (id, index) =>
            `  - { id: ${id}, code: C0${index + 1}, name: Name, short: Short, domain: work, summary: What a person does with it. }`,
        ),
      ].join('\n'),
    );
    const { competencies, domains } = readContent(folder);
    expect(competencies().map(({ id, data }) => [id, data.code])).toEqual([
      ['datasets', 'C02'],
      ['statistics', 'C01'],
    ]);
    expect(domains()).toEqual([{ id: 'work', data: { id: 'work', name: 'Work' } }]);
  });

  test('tells of all files of a kind at once', () => {
    writeQuestion('a-question', { band: 'novice' });
    writeQuestion('b-question', { title: undefined });
    writeQuestion('c-question');
    writeQuestion('c-question', {}, 'datasets');
    expect(() => readContent(folder).questions()).toThrow(
      [
        'Content to mend:',
        'content/questions/statistics/a-question.mdx: band: has "novice"; use junior, mid, senior, lead',
        'content/questions/statistics/b-question.mdx: title: is missing',
        'content/questions/statistics/c-question.mdx: id: is taken by content/questions/datasets/c-question.mdx; choose another',
      ].join('\n'),
    );
  });

  test('names the field of a list that is wrong', () => {
    write('competencies.yaml', 'domains: [{ id: work, name: Work }]\ncompetencies: [{ id: work }]');
    expect(() => readContent(folder).domains()).toThrow(
      'content/competencies.yaml: competencies[0].code: is missing',
    );
  });
});
