import type { KeptEvidence } from '../adaptive/kept-evidence.ts';
import type { LedgerEvent } from '../ledger/event.ts';

/** How the reference of a session begins that asks a question set: set/<id>. */
const ofSet = 'set/';

/** Ids of the question sets that were begun, the latest first. @param events in order */
export function setsBegun(events: readonly LedgerEvent[]): string[] {
  const begun = events.flatMap((event) => setOf(event) ?? []);
  return [...new Set(begun.reverse())];
}

/**
 * The evidence of one question set alone: what its own sessions showed, and nothing that was answered elsewhere.
 * @param events the whole log
 */
export function evidenceOfSet<State extends { readonly evidence: readonly KeptEvidence[] }>(
  questions: ReadonlyMap<string, State>,
  events: readonly LedgerEvent[],
  set: string,
): ReadonlyMap<string, State> {
  const sessions = new Set(events.filter((event) => setOf(event) === set).map(({ id }) => id));
  const answers = new Set(
    events
      .filter((event) => event.kind === 'answered' && sessions.has(event.session))
      .map(({ id }) => id),
  );
  return new Map(
    [...questions].map(([id, state]) => [
      id,
      { ...state, evidence: state.evidence.filter(({ event }) => answers.has(event)) },
    ]),
  );
}

function setOf(event: LedgerEvent): string | null {
  if (event.kind !== 'session-started' || event.mode !== 'set') return null;
  return event.reference?.startsWith(ofSet) ? event.reference.slice(ofSet.length) : null;
}
