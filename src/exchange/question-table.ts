import { plainText } from '#domain/plain-text.ts';
import { presentOptions } from '#domain/questions/presentation.ts';
import type { Option, Question } from '#domain/questions/question.ts';
import { isOwnQuestionId } from '#domain/sets/own-question.ts';
import type { CsvCell } from './csv.ts';
import {
  answerTree,
  promptTree,
  readingTree,
  seedOf,
  stemTree,
  type WrittenQuestion,
} from './written-out.ts';

/**
 * Questions as rows, a head on top. One right answer among several stands in `correct` and `wrong1`, `wrong2` ...;
 * everything else is asked and answered in words. `readForeignFile` knows these names.
 */
export function questionTable(questions: readonly WrittenQuestion[]): CsvCell[][] {
  const wrongs = questions.map(({ question }) => wrongOptions(question).length);
  const columns = Array.from({ length: Math.max(0, ...wrongs) }, (_, index) => `wrong${index + 1}`);
  const head = ['id', 'question', 'answer', 'correct', ...columns, 'explanation'];
  return [
    [...head, 'format', 'competency', 'band'],
    ...questions.map((written) => rowOf(written, columns.length)),
  ];
}

function rowOf(written: WrittenQuestion, columns: number): CsvCell[] {
  const { question, reading } = written;
  const { id, format, competency, band } = question;
  const judged = isOwnQuestionId(id) ? [null, null] : [competency, band];
  const wrong = wrongOptions(question);
  const cells = wrong.map(({ text }): CsvCell => plainText(text));
  const padded = [...cells, ...Array<null>(columns - cells.length).fill(null)];
  const explanation = plainText(readingTree(question, reading));
  if (wrong.length > 0) {
    const stem = plainText(stemTree(question));
    return [id, stem, null, rightText(question), ...padded, explanation, format, ...judged];
  }
  const answer = plainText(answerTree({ question, reading: null }));
  const asked = plainText(promptTree(question));
  return [id, asked, answer, null, ...padded, explanation, format, ...judged];
}

/** None where there is more than one right option, or nothing to choose. */
function wrongOptions(question: Question): readonly Option[] {
  const options = optionsOf(question);
  return options.filter(({ key }) => key).length === 1 ? options.filter(({ key }) => !key) : [];
}

function rightText(question: Question): string {
  return plainText(optionsOf(question).find(({ key }) => key)?.text ?? []);
}

function optionsOf(question: Question): readonly Option[] {
  switch (question.format) {
    case 'single-choice':
    case 'multiple-select':
    case 'code-reading':
      return presentOptions(question.answer, seedOf(question));
    default:
      return [];
  }
}
