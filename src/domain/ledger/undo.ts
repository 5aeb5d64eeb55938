import type { EventKind, EventOf, LedgerEvent } from './event.ts';

const reversibleKinds: ReadonlySet<EventKind> = new Set([
  'answered',
  'rated',
  'session-ended',
  'flagged',
  'noted',
  'backlog-spread',
]);

/**
 * What still stands: the events that change something and were not taken back, each answer with the
 * rating chosen last. `undone` and `rated` events are worked in and left out.
 * @param events in order
 */
export function standingEvents(events: readonly LedgerEvent[]): LedgerEvent[] {
  const takenBack = targetsTakenBack(events);
  const ratings = new Map<string, EventOf<'rated'>>();
  const standing: LedgerEvent[] = [];
  for (const event of events) {
    if (event.kind === 'undone' || (takenBack.has(event.id) && isReversible(event))) continue;
    if (event.kind === 'rated') ratings.set(event.target, event);
    else standing.push(event);
  }
  return standing.map((event) => {
    const rated = ratings.get(event.id);
    // An answer that was not for the schedule stays out of it, whatever button was pressed.
    if (!rated || event.kind !== 'answered' || event.rating === null) return event;
    return { ...event, rating: rated.rating };
  });
}

/**
 * What one press of undo takes back, newest first; empty when nothing is left to undo. The end of a
 * session is taken back together with its last answer, and a chosen rating with the answer it
 * belongs to. Undo reaches back to the start of the latest session: further back, nothing on the
 * screen would show what it did.
 * @param events of one device, in order, from the start of its latest session or earlier
 */
export function nextUndo(events: readonly LedgerEvent[]): LedgerEvent[] {
  const takenBack = targetsTakenBack(events);
  const ends: EventOf<'session-ended'>[] = [];
  for (const event of events.toReversed()) {
    if (isStart(event)) return [];
    if (takenBack.has(event.id)) continue;
    if (event.kind === 'answered') {
      return [...ends.filter((end) => end.session === event.session), event];
    }
    if (event.kind === 'session-ended') ends.push(event);
    else if (event.kind !== 'rated' && isReversible(event)) return [event];
  }
  return [];
}

/**
 * As `nextUndo`, for one session or run alone, also when something else was begun since.
 * @param events in order: at least its latest answer, its end, and what took them back
 */
export function nextUndoIn(session: string, events: readonly LedgerEvent[]): LedgerEvent[] {
  return nextUndo(
    events.filter((event) => {
      if (event.kind === 'answered' || event.kind === 'session-ended') {
        return event.session === session;
      }
      return event.kind === 'undone';
    }),
  );
}

/** Where undo stops: the start of a session or of a measuring run. */
export function isStart({ kind }: LedgerEvent): boolean {
  return kind === 'session-started' || kind === 'measuring-started';
}

export function isReversible(event: LedgerEvent): boolean {
  return reversibleKinds.has(event.kind);
}

function targetsTakenBack(events: readonly LedgerEvent[]): Set<string> {
  return new Set(events.flatMap((event) => (event.kind === 'undone' ? [event.target] : [])));
}
