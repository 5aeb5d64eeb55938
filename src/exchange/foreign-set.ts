import { type OwnQuestion, ownQuestionId } from '#domain/sets/own-question.ts';
import { type QuestionSet, setLimits } from '#domain/sets/question-set.ts';
import { emptySet, writeQuestion } from '#domain/sets/set-draft.ts';
import { sameContent } from '#domain/sets/set-update.ts';
import { encodeBase64url } from './base64url.ts';
import type { ForeignFile, LeftOutRow } from './foreign-file.ts';

export interface ForeignSet {
  readonly set: QuestionSet;
  readonly leftOut: readonly LeftOutRow[];
}

/** Who imports, and what is kept of an earlier import. */
export interface Importer extends Pick<QuestionSet, 'author' | 'alias'> {
  readonly keptSet: (id: string) => QuestionSet | undefined;
}

/**
 * The questions of a file in a set of one's own. The ids follow from the author, the title of the deck or file and
 * the key of each row: the same file, also with changed texts, gives the same questions, so that their schedule
 * stays. What is kept of an earlier import stays too, with its notes and whatever was added; only the texts change.
 */
export async function foreignSet(file: ForeignFile, importer: Importer): Promise<ForeignSet> {
  const { author, alias, keptSet } = importer;
  const id = await shortHash(`${author}\n${file.title}`, idCharacters);
  const kept = keptSet(id);
  const begun = kept ?? { ...emptySet({ id, author, alias }), title: file.title };
  const { set, leftOut } = await grown(begun, file);
  const isChanged = kept !== undefined && !sameContent(kept, set);
  return {
    set: isChanged ? { ...set, version: kept.version + 1 } : set,
    leftOut: [...file.leftOut, ...leftOut],
  };
}

async function grown(begun: QuestionSet, { questions }: ForeignFile): Promise<ForeignSet> {
  let set = begun;
  const leftOut: LeftOutRow[] = [];
  for (const { key, own, row } of questions) {
    const name = await shortHash(key, nameCharacters);
    const written = named(own, ownQuestionId(begun.id, name), set);
    const isNew = set.questions.every(({ id }) => id !== written.id);
    if (isNew && set.questions.length >= setLimits.ownQuestions) {
      const reason = `The set is full: it holds ${setLimits.ownQuestions} questions of its own.`;
      leftOut.push({ row, reason });
    } else set = writeQuestion(set, written);
  }
  return { set, leftOut };
}

/** A competency that was given to it here stays. */
function named(own: OwnQuestion, id: string, { questions }: QuestionSet): OwnQuestion {
  const before = questions.find((it) => it.id === id);
  return { ...own, id, competency: before?.competency ?? own.competency };
}

/** 128 bits. */
const idCharacters = 22;
/** 66 bits, to tell a hundred questions apart in links that stay short. */
const nameCharacters = 11;

async function shortHash(text: string, characters: number): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return encodeBase64url(new Uint8Array(digest)).slice(0, characters);
}
