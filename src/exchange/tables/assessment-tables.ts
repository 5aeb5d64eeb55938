import type { Assessments } from '#domain/assessment/assessments.ts';
import { isoDateOf } from '#domain/local-day.ts';
import type { CsvCell } from '../csv.ts';

/** One row for each self-rating of each day; a head on top. */
export function selfRatingsTable({ selfRatings }: Pick<Assessments, 'selfRatings'>): CsvCell[][] {
  const rows = [...selfRatings].flatMap(([subject, history]) => {
    const [matrix = '', row = ''] = subject.split('/');
    return history.map(({ day, level, applies, note, questions }): CsvCell[] => [
      ...[matrix, row, isoDateOf(day), level, applies ? 'yes' : 'no', note, questions.join(' ')],
    ]);
  });
  return [['matrix', 'row', 'day', 'level', 'applies', 'note', 'evidence'], ...rows];
}

/** One row for each mark of each scorecard sheet, as it stood on each day; a head on top. */
export function scorecardsTable({ scorecards }: Pick<Assessments, 'scorecards'>): CsvCell[][] {
  const rows = [...scorecards].flatMap(([sheet, history]) =>
    history.flatMap(({ day, scorecard, weighting, about, rater, marks, notes }) => {
      const categories = [...new Set([...Object.keys(marks), ...Object.keys(notes)])];
      return categories.map((category): CsvCell[] => [
        ...[sheet, scorecard, isoDateOf(day), about, rater, weighting, category],
        ...[marks[category] ?? null, notes[category] ?? null],
      ]);
    }),
  );
  const head = ['sheet', 'scorecard', 'day', 'about', 'rater', 'weights', 'category'];
  return [[...head, 'mark (0-5)', 'note'], ...rows];
}
