import type { AnkiHead } from './anki-head.ts';
import { ankiNoteType } from './anki-text.ts';

/** What each column of a file from another program holds, counted from 0; -1 where there is none. */
export interface ForeignColumns {
  /** What tells a question from the others, also in a later file. */
  readonly key: number;
  readonly question: number;
  readonly answer: number;
  readonly right: number;
  readonly wrong: readonly number[];
  readonly explanation: number;
  readonly noteType: number;
  /** Whether the first row names the columns. */
  readonly hasNames: boolean;
}

const names = {
  key: ['id', 'guid', 'key', 'noteid'],
  question: ['question', 'questiontext', 'front', 'prompt', 'stem', 'term'],
  answer: ['answer', 'back', 'definition', 'response'],
  right: ['correct', 'right', 'correctanswer', 'rightanswer'],
  wrong: ['wrong', 'incorrect', 'distractor', 'wronganswer', 'incorrectanswer'],
  explanation: ['explanation', 'reason', 'rationale', 'feedback', 'comment', 'notes'],
} as const;

/** @param first the cells of the first row */
export function columnsOf(head: AnkiHead, first: readonly string[]): ForeignColumns | null {
  const fromLabels = namedColumns(head.labels, head);
  if (fromLabels) return { ...fromLabels, hasNames: false };
  const fromFirst = head.lines === 0 ? namedColumns(first, head) : null;
  if (fromFirst) return { ...fromFirst, hasNames: true };
  return columnsByOrder(head, first);
}

/** Null where they do not name a question and what is right about it. */
function namedColumns(
  labels: readonly string[],
  head: AnkiHead,
): Omit<ForeignColumns, 'hasNames'> | null {
  const plain = labels.map((label) => label.toLowerCase().replace(/[^a-z]/g, ''));
  const columnsNamed = (wanted: readonly string[]) =>
    plain.flatMap((name, index) => (wanted.includes(name) ? [index] : []));
  const first = (wanted: readonly string[]) => columnsNamed(wanted)[0] ?? -1;
  const question = first(names.question);
  const answer = first(names.answer);
  const right = first(names.right);
  if (question === -1 || (answer === -1 && right === -1)) return null;
  return {
    key: head.guidColumn > 0 ? head.guidColumn - 1 : first(names.key),
    question,
    answer,
    right,
    wrong: columnsNamed(names.wrong),
    explanation: first(names.explanation),
    noteType: head.noteTypeColumn - 1,
  };
}

/** The first field and the second; in a note of ours the id stands before them. */
function columnsByOrder(head: AnkiHead, first: readonly string[]): ForeignColumns | null {
  const special = new Set([head.guidColumn, ...head.otherColumns]);
  const fields = first.flatMap((_, index) => (special.has(index + 1) ? [] : [index]));
  const noteType = head.noteTypeColumn - 1;
  const isOurs = (first[noteType] ?? head.noteType) === ankiNoteType && fields.length >= 3;
  const [question, answer] = isOurs ? fields.slice(1) : fields;
  if (question === undefined || answer === undefined) return null;
  const ownKey = isOurs ? (fields[0] ?? -1) : -1;
  const key = head.guidColumn > 0 && !isOurs ? head.guidColumn - 1 : ownKey;
  const none = { right: -1, wrong: [], explanation: -1, hasNames: false };
  return { ...none, key, question, answer, noteType };
}
