import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyOwnQuestion, freshPartId, withFormat } from '#domain/sets/own-draft.ts';
import { ownFormats, parseOwnQuestionId } from '#domain/sets/own-question.ts';
import { ownQuestionProblems } from '#domain/sets/own-question-problems.ts';
import { type QuestionSet, questionsOfSet } from '#domain/sets/question-set.ts';
import {
  addQuestions,
  addSection,
  annotate,
  copyOfSet,
  emptySet,
  moveQuestion,
  moveSection,
  removeQuestion,
  removeSection,
  renameSection,
  rowOf,
  rowsOf,
  writeQuestion,
} from '#domain/sets/set-draft.ts';
import { setProblems } from '#domain/sets/set-problems.ts';
import { aChoice, anySet, aSet, aSetOf, authorId } from '../../support/a-question-set.ts';

const identity = { id: 'AAAAAAAAAAAAAAAAAAAAAA', author: authorId, alias: 'Heron' };

const made = () =>
  addQuestions(addSection(addQuestions(emptySet(identity), ['a', 'b']), 'Two'), ['c', 'a']);

const inRows = (set: QuestionSet) =>
  rowsOf(set).map((row) => (row.kind === 'heading' ? `# ${row.title}` : row.item.question));

describe('a set as it is made', () => {
  test('grows at its end, and has each question once', () => {
    expect(inRows(made())).toEqual(['# ', 'a', 'b', '# Two', 'c']);
  });

  test.each([
    ['a', 2, ['# ', 'b', 'a', '# Two', 'c']],
    ['a', 3, ['# ', 'b', '# Two', 'a', 'c']],
    ['c', 3, ['# ', 'a', 'b', 'c', '# Two']],
    ['c', 0, ['# ', 'c', 'a', 'b', '# Two']],
    ['a', 99, ['# ', 'b', '# Two', 'c', 'a']],
    ['unknown', 1, ['# ', 'a', 'b', '# Two', 'c']],
  ])('moves %s to row %i', (id, to, rows) => {
    expect(inRows(moveQuestion(made(), id, to))).toEqual(rows);
  });

  test('keeps every question and section wherever things are moved', () => {
    fc.assert(
      fc.property(anySet, fc.nat(30), fc.integer({ min: -3, max: 40 }), (set, which, to) => {
        const ids = questionsOfSet(set);
        const id = ids[which % ids.length] ?? '';
        const moved = moveQuestion(set, id, to);
        expect(new Set(questionsOfSet(moved))).toEqual(new Set(ids));
        expect(moved.sections.map(({ title }) => title)).toEqual(
          set.sections.map(({ title }) => title),
        );
        if (to >= 1 && to < rowsOf(set).length) expect(rowOf(moved, id)).toBe(to);
        expect(setProblems(moved)).toEqual([]);
      }),
    );
  });

  test('joins a section with the one before it, moves and renames sections', () => {
    expect(inRows(removeSection(made(), 1))).toEqual(['# ', 'a', 'b', 'c']);
    expect(removeSection(made(), 0)).toEqual(made());
    expect(inRows(moveSection(made(), 1, -1))).toEqual(['# Two', 'c', '# ', 'a', 'b']);
    expect(moveSection(made(), 1, 1)).toEqual(made());
    expect(inRows(renameSection(made(), 0, 'One'))[0]).toBe('# One');
  });

  test('takes a note on a question', () => {
    expect(annotate(made(), 'b', 'Why?').sections[0]?.items[1]).toEqual({
      question: 'b',
      note: 'Why?',
    });
  });

  test('takes its own questions in, changes them in place and lets them go', () => {
    const set = aSetOf(aChoice());
    const changed = writeQuestion(set, aChoice({ stem: 'Changed?' }));
    expect(changed.questions).toEqual([aChoice({ stem: 'Changed?' })]);
    expect(changed.sections).toEqual(set.sections);
    expect(removeQuestion(changed, aChoice().id)).toMatchObject({
      questions: [],
      sections: [{ items: [] }],
    });
  });

  test('is copied with ids of its own, so that both can be kept', () => {
    fc.assert(
      fc.property(anySet, (set) => {
        const copy = copyOfSet(set, identity);
        expect(setProblems(copy)).toEqual([]);
        expect(copy.version).toBe(1);
        for (const { id } of copy.questions) expect(parseOwnQuestionId(id)?.set).toBe(identity.id);
      }),
    );
  });
});

describe('what is wrong with a set', () => {
  test('is nothing for one that is in order', () => {
    fc.assert(
      fc.property(anySet, (set) => {
        expect(setProblems(set)).toEqual([]);
      }),
    );
  });

  test.each<[Partial<QuestionSet>, string]>([
    [{ title: '' }, 'no title'],
    [{ title: 'x'.repeat(81) }, 'more than 80'],
    [{ alias: 'two\nlines' }, 'alias'],
    [{ version: 0 }, 'version'],
    [{ minutes: 0.5 }, 'minutes'],
    [{ id: 'short' }, 'id of the set'],
    [{ sections: [{ title: '', items: [] }] }, 'no question yet'],
    [{ questions: [aChoice()] }, 'stands in no section'],
    [{ note: 'x\u0000' }, 'characters that no text needs'],
    [{ sections: [{ title: '', items: [{ question: 'No Id', note: '' }] }] }, 'not the id'],
  ])('is told in words: %j', (fields, told) => {
    expect(setProblems(aSet(fields)).join(' ')).toContain(told);
  });
});

describe('an own question as it is written', () => {
  test.each(ownFormats)('begins incomplete as %s', (format) => {
    const own = emptyOwnQuestion(aChoice().id, format);
    expect(own.format).toBe(format);
    expect(ownQuestionProblems(own)).not.toEqual([]);
  });

  test('keeps its options between one and several right ones', () => {
    const several = withFormat(aChoice(), 'multiple-select');
    expect('options' in several && several.options).toEqual(aChoice().options);
    const keys = {
      ...several,
      format: 'multiple-select' as const,
      options: aChoice().options.map((it) => ({ ...it, key: true })),
    };
    const single = withFormat(keys, 'single-choice');
    expect('options' in single && single.options.map(({ key }) => key)).toEqual([true, false]);
    expect(withFormat(aChoice(), 'rapid-fire')).toMatchObject({ stem: aChoice().stem, answer: '' });
  });

  test('gives a new part the first free letter', () => {
    expect(freshPartId([{ id: 'a' }, { id: 'c' }])).toBe('b');
  });

  test.each([
    [aChoice({ options: aChoice().options.map((it) => ({ ...it, key: false })) }), 'No option'],
    [aChoice({ options: aChoice().options.map((it) => ({ ...it, key: true })) }), 'More than one'],
    [aChoice({ options: aChoice().options.map((it) => ({ ...it, id: 'a' })) }), 'different slugs'],
    [aChoice({ options: aChoice().options.slice(0, 1) }), '2 to 8'],
    [aChoice({ stem: ' ' }), 'no text yet'],
    [aChoice({ seconds: 0 }), '1 to 3600'],
  ])('is told what it lacks', (own, told) => {
    expect(ownQuestionProblems(own).join(' ')).toContain(told);
  });
});
