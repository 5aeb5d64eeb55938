import { isOwnQuestionId } from '#domain/sets/own-question.ts';
import { readingOfOwn } from '#domain/sets/question-of-own.ts';
import { type QuestionSet, questionsOfSet } from '#domain/sets/question-set.ts';
import { setName } from '#domain/sets/set-draft.ts';
import { writeAnkiText } from '#exchange/anki-text.ts';
import { writeCsv } from '#exchange/csv.ts';
import { writeGift } from '#exchange/gift.ts';
import { questionTable } from '#exchange/question-table.ts';
import type { WrittenQuestion } from '#exchange/written-out.ts';
import { loadReading } from '#storage/bank.ts';
import type { SetsRoom } from './sets-room.ts';

export type OtherTool = 'anki' | 'gift' | 'csv';

const endings: Readonly<Record<OtherTool, string>> = {
  anki: '-anki.txt',
  gift: '-gift.txt',
  csv: '.csv',
};

/** A set as a file for another program; rejects with a sentence for the person. */
export async function fileFor(
  tool: OtherTool,
  set: QuestionSet,
  { room, base }: { readonly room: SetsRoom; readonly base: string },
): Promise<File> {
  const title = setName(set);
  const questions = await writtenQuestions(set, room, base);
  const text = textFor(tool, title, questions);
  const words = title.toLowerCase().match(/[a-z0-9]+/g) ?? ['set'];
  const name = `${words.join('-').slice(0, 60)}${endings[tool]}`;
  return new File([text], name, { type: tool === 'csv' ? 'text/csv' : 'text/plain' });
}

function textFor(tool: OtherTool, title: string, questions: readonly WrittenQuestion[]): string {
  switch (tool) {
    case 'anki':
      return writeAnkiText(title, questions);
    case 'gift':
      return writeGift(title, questions);
    case 'csv':
      return writeCsv(questionTable(questions));
  }
}

async function writtenQuestions(
  set: QuestionSet,
  room: SetsRoom,
  base: string,
): Promise<WrittenQuestion[]> {
  const questions = await room.questionsOf(set, questionsOfSet(set));
  const bundled = questions.filter(({ id }) => !isOwnQuestionId(id));
  const competencies = new Set(bundled.map(({ competency }) => competency));
  const read = await Promise.all([...competencies].map((it) => loadReading(base, it)));
  const readings = new Map(
    [...read.flat(), ...set.questions.map(readingOfOwn)].map((it) => [it.id, it]),
  );
  return questions.map((question) => ({ question, reading: readings.get(question.id) ?? null }));
}
