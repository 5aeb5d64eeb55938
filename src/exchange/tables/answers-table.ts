import type { EventOf, LedgerEvent } from '#domain/ledger/event.ts';
import { standingEvents } from '#domain/ledger/undo.ts';
import { isoDateOf } from '#domain/local-day.ts';
import type { CsvCell } from '../csv.ts';
import type { QuestionNames } from './question-names.ts';

const head = [
  ...['day', 'question', 'title', 'competency', 'format', 'credit (0-1)', 'layer', 'certainty'],
  ...['seconds', 'rating', 'mode', 'second try', 'undone'],
];

/**
 * One row for each answer ever given, also those that were taken back, with the rating that was chosen last; a head
 * on top.
 * @param events the whole log, in order
 */
export function answersTable(events: readonly LedgerEvent[], names: QuestionNames): CsvCell[][] {
  const standing = new Map(standingEvents(events).map((event) => [event.id, event]));
  const modes = new Map(events.flatMap((event) => modeOf(event)));
  const rows = events.flatMap((event) => {
    if (event.kind !== 'answered') return [];
    const stands = standing.get(event.id);
    const shown = stands?.kind === 'answered' ? stands : event;
    return [rowOf(shown, names, modes.get(event.session) ?? null, stands === undefined)];
  });
  return [[...head], ...rows];
}

function modeOf(event: LedgerEvent): [session: string, mode: string][] {
  if (event.kind === 'session-started') return [[event.id, event.mode]];
  return event.kind === 'measuring-started' ? [[event.id, 'measuring']] : [];
}

function rowOf(
  answer: EventOf<'answered'>,
  names: QuestionNames,
  mode: string | null,
  isUndone: boolean,
): CsvCell[] {
  const { day, subject, format, credit, layer, certainty, seconds, rating, retry } = answer;
  return [
    ...[isoDateOf(day), subject, names.title(subject), names.competency(answer.competency)],
    ...[format, credit, layer, certainty ?? null, seconds, rating, mode],
    ...[retry ? 'yes' : 'no', isUndone ? 'yes' : 'no'],
  ];
}
