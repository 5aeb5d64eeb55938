import type { QuestionState } from '#domain/ledger/question-state.ts';
import { isoDateOf } from '#domain/local-day.ts';
import type { CsvCell } from '../csv.ts';
import type { QuestionNames } from './question-names.ts';

type States = ReadonlyMap<string, QuestionState>;

/** One row for each question with a due day; a head on top. */
export function scheduleTable(states: States, names: QuestionNames): CsvCell[][] {
  const head = ['question', 'title', 'competency', 'due day', 'last day', 'stability (days)'];
  const rows = [...states].flatMap(([id, { card, competency }]) => {
    if (!card) return [];
    const { dueDay, lastDay, stabilityDays, difficulty, reps, lapses } = card;
    const named = [id, names.title(id), names.competency(competency)];
    const days = [isoDateOf(dueDay), isoDateOf(lastDay)];
    return [[...named, ...days, stabilityDays, difficulty, reps, lapses]];
  });
  return [[...head, 'difficulty (1-10)', 'rated answers', 'lapses'], ...rows];
}

/**
 * One row for each question with a note or a flag; a head on top.
 * @param notes texts by question
 */
export function notesTable(
  states: States,
  notes: ReadonlyMap<string, string>,
  names: QuestionNames,
): CsvCell[][] {
  const rows = [...states].flatMap(([id, { flagged, noted, competency }]) =>
    flagged || noted
      ? [
          [
            ...[id, names.title(id), names.competency(competency)],
            ...[flagged ? 'yes' : 'no', notes.get(id) ?? null],
          ],
        ]
      : [],
  );
  return [['question', 'title', 'competency', 'flagged', 'note'], ...rows];
}
