import { describe, expect, test } from 'vitest';
import { replay } from '#domain/ledger/projection.ts';
import { isoDateOf } from '#domain/local-day.ts';
import { answersTable } from '#exchange/tables/answers-table.ts';
import { scorecardsTable, selfRatingsTable } from '#exchange/tables/assessment-tables.ts';
import { notesTable, scheduleTable } from '#exchange/tables/question-state-tables.ts';
import { aDevice, anAnswer, aSession } from '../../support/an-event.ts';

const names = {
  title: (id: string) => `Title of ${id}`,
  competency: (id: string) => `Name of ${id}`,
};

function filled() {
  const device = aDevice();
  const session = device.happen(aSession('precision-at-low-prevalence'));
  const kept = device.happen(anAnswer({ session: session.id, certainty: 'high' }));
  device.happen({ kind: 'rated', subject: kept.subject, target: kept.id, rating: 'hard' });
  const undone = device.happen(anAnswer({ session: session.id, credit: 0, rating: 'again' }));
  device.happen({ kind: 'undone', subject: undone.subject, target: undone.id });
  const subject = kept.subject;
  const competency = kept.competency;
  device.happen({ kind: 'flagged', subject, competency, flagged: true });
  device.happen({ kind: 'noted', subject, competency, text: '=not a formula' });
  device.happen({
    kind: 'self-rated',
    subject: 'role/statistics',
    level: 'mid',
    applies: true,
    note: 'Shown',
    questions: ['a', 'b'],
  });
  device.happen({
    kind: 'scorecard-kept',
    subject: 'sheet-1',
    scorecard: 'role',
    weighting: 'source',
    about: 'self',
    rater: 'me',
    marks: { agents: 3.5 },
    notes: { ethics: 'Later' },
    removed: false,
  });
  return { device, day: isoDateOf(kept.day) };
}

describe('tables of what is kept', () => {
  test('answers: each one, with the rating chosen last, and what was undone', () => {
    const { device, day } = filled();
    const [head, ...rows] = answersTable(device.events, names);
    expect(rows).toHaveLength(2);
    expect(rows.map((row) => row.length)).toEqual([head?.length, head?.length]);
    expect(rows[0]).toEqual([
      ...[day, 'precision-at-low-prevalence', 'Title of precision-at-low-prevalence'],
      ...['Name of classification-metrics', 'single-choice', 1, 'auto', 'high', 20, 'hard'],
      ...['review', 'no', 'no'],
    ]);
    expect(rows[1]?.slice(-4)).toEqual(['again', 'review', 'no', 'yes']);
  });

  test('schedule, notes and flags, self-ratings and scorecards have a row for each thing', () => {
    const { device, day } = filled();
    const { questions, assessments } = replay(device.events);
    const notes = new Map([['precision-at-low-prevalence', '=not a formula']]);
    const tables = [
      scheduleTable(questions, names),
      notesTable(questions, notes, names),
      selfRatingsTable(assessments),
      scorecardsTable(assessments),
    ];
    for (const [head, ...rows] of tables) {
      for (const row of rows) expect(row).toHaveLength(head?.length ?? 0);
    }
    const [schedule, noted, rated, marked] = tables.map((table) => table.slice(1));
    expect(schedule?.[0]?.slice(4)).toEqual([day, expect.any(Number), expect.any(Number), 1, 0]);
    expect(noted?.[0]?.slice(3)).toEqual(['yes', '=not a formula']);
    expect(rated).toEqual([['role', 'statistics', day, 'mid', 'yes', 'Shown', 'a b']]);
    expect(marked?.map((row) => row.slice(6))).toEqual([
      ['agents', 3.5, null],
      ['ethics', null, 'Later'],
    ]);
  });
});
