import { useEffect, useRef, useState } from 'preact/hooks';
import type { Role } from '#domain/readiness/role.ts';
import { followLedger, goOn, showResult } from './measure-actions.ts';
import { type MeasureContext, openRoom, update } from './measure-context.ts';
import { firstState, type MeasureState } from './measure-state.ts';

export type RunAction = (action: (measure: MeasureContext) => Promise<void>) => Promise<void>;

/** Opens the ledger after the first paint. What goes wrong becomes a sentence on the screen. */
export function useMeasure(
  base: string,
  roles: readonly Role[],
): { readonly state: MeasureState; readonly run: RunAction } {
  const [state, draw] = useState<MeasureState>(firstState);
  const [broken, setBroken] = useState<Error | null>(null);
  const context = useRef<MeasureContext | null>(null);
  context.current ??= { base, roles, state, heavy: null, seen: null, shownAt: 0, draw };
  const measure = context.current;

  const attempt: RunAction = (action) =>
    action(measure).catch((error: unknown) => {
      if (error instanceof Error && error.message.startsWith('Inconsistent')) setBroken(error);
      else update(measure, { problem: sentenceFor(error) });
    });

  const run: RunAction = (action) => {
    if (measure.state.problem) update(measure, { problem: null });
    return attempt(action);
  };

  useEffect(() => {
    const open = async (it: MeasureContext) => {
      const { room } = await openRoom(it);
      room.ledger.subscribe((status) => attempt((measure) => followLedger(measure, status)));
      await openAtAddress(it);
    };
    requestAnimationFrame(() => setTimeout(() => attempt(open), 0));
  }, []);
  useAddress(state);

  // Thrown while drawing, so that the island's boundary shows it.
  if (broken) throw broken;
  return { state, run };
}

/** A reload goes on where it was: `?resume` in the run, `?result` at its end. */
async function openAtAddress(measure: MeasureContext): Promise<void> {
  const query = new URLSearchParams(location.search);
  const run = measure.state.room?.ledger.projection.run ?? null;
  if (query.has('resume') && run?.ended === null) await goOn(measure);
  else if (query.has('resume') || query.has('result')) await showResult(measure);
}

function useAddress({ screen, room }: MeasureState): void {
  useEffect(() => {
    if (!room) return;
    const query = { setup: '', asking: '?resume', paused: '?resume', result: '?result' }[screen];
    if (location.search !== query) history.replaceState(null, '', location.pathname + query);
  }, [screen]);
}

function sentenceFor(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return `${reason} Your answers so far are kept on this device.`;
}
