import { cleanText } from '#domain/sets/clean-text.ts';
import { literalMarkdown } from '#domain/sets/literal-markdown.ts';
import { emptyOwnQuestion } from '#domain/sets/own-draft.ts';
import { type OwnQuestion, ownLimits } from '#domain/sets/own-question.ts';
import { ownQuestionProblems } from '#domain/sets/own-question-problems.ts';
import type { ForeignColumns } from './foreign-columns.ts';
import { accepted, type Result, refused } from './result.ts';
import { stripHtml } from './strip-html.ts';

/** One row as a question of one's own. */
export interface ForeignQuestion {
  /** The same for the same question in a later file. */
  readonly key: string;
  /** Its id is given when it is put into a set. */
  readonly own: OwnQuestion;
}

/** A question with its right and wrong answers, or one with an answer on its back. */
export function readForeignQuestion(
  cells: readonly string[],
  columns: ForeignColumns,
  isHtml: boolean,
): Result<ForeignQuestion> {
  const cell = (column: number) => cells[column] ?? '';
  const text = (column: number) => literalText(cell(column), isHtml);
  if (cell(columns.question).includes('{{c1::')) {
    return refused('It is a card with gaps, which has no answer side.');
  }
  const right = text(columns.right);
  const wrong = columns.wrong.map(text).filter((it) => it !== '');
  if (right !== '' && wrong.length === 0 && text(columns.answer) === '') {
    return refused('It has a right answer and no wrong one.');
  }
  const stem = text(columns.question);
  const common = { stem, explanation: text(columns.explanation) };
  const own =
    right !== '' && wrong.length > 0
      ? { ...choice(right, wrong), ...common }
      : { ...card(text(columns.answer)), ...common };
  const [problem] = ownQuestionProblems(own);
  if (problem !== undefined) return refused(problem);
  const key = cell(columns.key).trim() || cell(columns.question).trim();
  return accepted({ key, own });
}

function card(answer: string) {
  return { ...emptyOwnQuestion('', 'rapid-fire'), format: 'rapid-fire' as const, answer };
}

/** The right one first: they are shuffled whenever they are asked. */
function choice(right: string, wrong: readonly string[]) {
  const options = [right, ...wrong].slice(0, ownLimits.options + 1).map((text, index) => ({
    id: `o${index + 1}`,
    text,
    key: index === 0,
    rationale: '',
  }));
  const format = 'single-choice' as const;
  return { ...emptyOwnQuestion('', format), format, options };
}

/** What Anki plays where we have a text. */
const sound = /\[sound:[^\]\n]{1,300}\]/g;

function literalText(cell: string, isHtml: boolean): string {
  const plain = isHtml ? stripHtml(cell) : cell;
  return literalMarkdown(cleanText(plain.replace(sound, '')).trim());
}
