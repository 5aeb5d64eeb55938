import { plainText } from '#domain/plain-text.ts';
import type { Catalogue } from '#domain/questions/catalogue.ts';
import { ownTitle } from '#domain/sets/question-of-own.ts';
import { type QuestionSet, questionsOfSet, type SetSection } from '#domain/sets/question-set.ts';
import { readMarkdown } from '#domain/sets/read-markdown.ts';
import { progressOfSet } from '#domain/sets/set-progress.ts';
import type { SetsRoom } from './sets-room.ts';

/** "7 of 12 answered, 2 missed" */
export function progressInWords(room: SetsRoom, sections: readonly SetSection[]): string {
  const { total, answered, missed } = progressOfSet(questionsOfSet({ sections }), (id) =>
    room.standingOf(id),
  );
  const words =
    answered === 0 ? `${counted(total, 'question')}` : `${answered} of ${total} answered`;
  return missed === 0 ? words : `${words}, ${missed} missed last time`;
}

/** "1 question", "12 questions" */
export function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

/** What a question of a set is called: by the bank, by its own first words, or by its id alone. */
export function titlesOf(
  { entries }: Catalogue,
  { questions }: Pick<QuestionSet, 'questions'>,
): (id: string) => string {
  const titles = new Map([
    ...entries.map(({ id, title }) => [id, title] as const),
    ...questions.map((own) => [own.id, ownTitle(own) || 'Question without text'] as const),
  ]);
  return (id) => titles.get(id) ?? id;
}

/** A note in one line, for lists. */
export function noteLine(note: string): string {
  return plainText(readMarkdown(note));
}
