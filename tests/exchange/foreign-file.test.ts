import { describe, expect, test } from 'vitest';
import { setProblems } from '#domain/sets/set-problems.ts';
import { writeCsv } from '#exchange/csv.ts';
import { type ForeignFile, readForeignFile } from '#exchange/foreign-file.ts';
import { foreignSet } from '#exchange/foreign-set.ts';
import { questionTable } from '#exchange/question-table.ts';
import { aQuestion } from '../support/a-question.ts';
import { authorId } from '../support/a-question-set.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

function fileOf(text: string, name = 'deck.txt'): ForeignFile {
  const read = readForeignFile(bytes(text), name);
  if (!read.ok) throw new Error(read.problems.join(' '));
  return read.value;
}

const importer = { author: authorId, alias: 'Heron', keptSet: () => undefined };

describe('a file of Anki', () => {
  test('with every head becomes cards under the name of its deck', () => {
    const file = fileOf(
      '#separator:tab\r\n#html:true\r\n#guid column:1\r\n#notetype column:2\r\n#deck column:3\r\n#tags column:6\r\n' +
        'g1\tBasic\tJudges\t<b>What</b> is recall?\t"TP / (TP + FN)<br>- of all positives"\tx\r\n',
      'My deck.txt',
    );
    expect(file.title).toBe('My deck');
    expect(file.questions).toMatchObject([
      {
        key: 'g1',
        row: 7,
        own: {
          format: 'rapid-fire',
          stem: 'What is recall?',
          answer: 'TP / (TP + FN)\n\\- of all positives',
        },
      },
    ]);
  });

  test('goes on past rows that are of no use, and says which and why', () => {
    const { questions, leftOut } = fileOf(
      '#separator:;\n#deck:A::B\none;1\n;no question\n{{c1::gap}};x\n# a comment;x\none;again\n\nnothing;\n"open;2',
    );
    expect(questions.map(({ key }) => key)).toEqual(['one']);
    expect(leftOut).toEqual([
      { row: 4, reason: 'The question has no text yet.' },
      { row: 5, reason: 'It is a card with gaps, which has no answer side.' },
      { row: 7, reason: 'It is the same as row 3.' },
      { row: 9, reason: 'The answer has no text yet.' },
      { row: 10, reason: 'It opens a quotation mark that is never closed.' },
    ]);
  });

  test('keeps angle brackets where it says that it is no HTML', () => {
    expect(fileOf('#html:false\nis <b>x</b> bold?,yes').questions[0]?.own.stem).toBe(
      'is <b>x</b> bold?',
    );
  });
});

describe('a table', () => {
  const csv =
    '\uFEFFQuestion;Correct;Wrong 1;Wrong 2;Explanation\r\nWhat?;this;that;;because\r\nWhy?;so;;;\r\n';

  test('with right and wrong answers becomes single choice', () => {
    const { questions, leftOut } = fileOf(csv, 'week one.csv');
    expect(questions[0]).toMatchObject({
      key: 'What?',
      row: 2,
      own: {
        format: 'single-choice',
        explanation: 'because',
        options: [
          { text: 'this', key: true },
          { text: 'that', key: false },
        ],
      },
    });
    expect(leftOut).toEqual([{ row: 3, reason: 'It has a right answer and no wrong one.' }]);
  });

  test('that we wrote comes back', () => {
    const text = writeCsv(questionTable([{ question: aQuestion(), reading: null }]));
    expect(fileOf(text).questions).toMatchObject([
      { key: 'precision-at-low-prevalence', own: { format: 'single-choice' } },
    ]);
  });

  test.each([
    ['', 'It has no two columns'],
    ['only one column\nof text', 'It has no two columns'],
    ['question,answer\n,\n', 'It has no row that can be used.'],
    ['question,answer\nx,\n', 'It has no row that can be used.'],
  ])('%j is refused', (text, problem) => {
    const read = readForeignFile(bytes(text), 'x.csv');
    expect(read.ok ? '' : read.problems.join(' ')).toContain(problem);
  });

  test('in another encoding, or too large, is refused', () => {
    expect(readForeignFile(Uint8Array.of(0x71, 0xe4, 0x3b), 'x.csv').ok).toBe(false);
    expect(readForeignFile(new Uint8Array(5_000_001), 'x.csv').ok).toBe(false);
  });
});

describe('the set of a file', () => {
  test('is in order, and the same file gives the same set and ids', async () => {
    const file = fileOf('q1\ta1\nq2\ta2');
    const { set } = await foreignSet(file, importer);
    expect(setProblems(set)).toEqual([]);
    expect((await foreignSet(file, importer)).set).toEqual(set);
    expect((await foreignSet(file, { ...importer, keptSet: () => set })).set).toEqual(set);
  });

  test('takes over changed texts under the same ids, and leaves what was added to it', async () => {
    const { set } = await foreignSet(fileOf('#guid column:1\ng1\tq1\ta1\ng2\tq2\ta2'), importer);
    const kept = { ...set, title: 'Renamed', note: 'Mine', version: 4 };
    const later = fileOf('#guid column:1\ng1\tq1, mended\ta1\ng3\tq3\ta3');
    const again = await foreignSet(later, { ...importer, keptSet: () => kept });
    expect(again.set).toMatchObject({ id: set.id, version: 5, title: 'Renamed', note: 'Mine' });
    expect(again.set.questions.map(({ stem }) => stem)).toEqual(['q1, mended', 'q2', 'q3']);
    expect(again.set.questions.slice(0, 2).map(({ id }) => id)).toEqual(
      set.questions.map(({ id }) => id),
    );
  });

  test('of another author has other ids', async () => {
    const file = fileOf('q1\ta1');
    const other = await foreignSet(file, { ...importer, author: 'x'.repeat(22) });
    expect(other.set.questions[0]?.id).not.toBe(
      (await foreignSet(file, importer)).set.questions[0]?.id,
    );
  });

  test('holds a hundred questions, and names the rows beyond', async () => {
    const rows = Array.from({ length: 102 }, (_, index) => `q${index}\ta`).join('\n');
    const { set, leftOut } = await foreignSet(fileOf(rows), importer);
    expect(set.questions).toHaveLength(100);
    expect(leftOut.map(({ row }) => row)).toEqual([101, 102]);
  });
});
