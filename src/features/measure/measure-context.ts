import type { Projection } from '#domain/ledger/projection.ts';
import type { Role } from '#domain/readiness/role.ts';
import type { MeasureRoom } from './measure-room.ts';
import type { Asking, MeasureState } from './measure-state.ts';

export type HeavyCode = typeof import('./measure-room.ts');

export interface OpenRoom {
  readonly code: HeavyCode;
  readonly room: MeasureRoom;
}

/** A running check: its state, and the one promise of everything that is loaded after the first paint. */
export interface MeasureContext {
  readonly base: string;
  readonly roles: readonly Role[];
  state: MeasureState;
  heavy: Promise<OpenRoom> | null;
  /** The projection last drawn: another one tells that another tab has written. */
  seen: Projection | null;
  /** When the question came to be shown, on the page's clock, in milliseconds. */
  shownAt: number;
  /** Draws the new state. */
  readonly draw: (state: MeasureState) => void;
}

export function update(measure: MeasureContext, change: Partial<MeasureState>): void {
  measure.state = { ...measure.state, ...change };
  measure.draw(measure.state);
}

export function updateAsking(measure: MeasureContext, change: Partial<Asking>): void {
  const { asking } = measure.state;
  if (asking) update(measure, { asking: { ...asking, ...change } });
}

/** Loads ledger, bank and the screens of the run once. */
export function openRoom(measure: MeasureContext): Promise<OpenRoom> {
  measure.heavy ??= loadHeavy(measure);
  // What could not be loaded is asked for again the next time.
  measure.heavy.catch(() => {
    measure.heavy = null;
  });
  return measure.heavy;
}

async function loadHeavy(measure: MeasureContext): Promise<OpenRoom> {
  const [code, run, paused, result, answers] = await Promise.all([
    import('./measure-room.ts'),
    import('./RunScreen.tsx'),
    import('./PausedRun.tsx'),
    import('./ResultScreen.tsx'),
    import('#components/answers/OtherAnswer.tsx'),
  ]);
  const room = await code.openMeasureRoom(measure.base, measure.roles);
  measure.seen = room.ledger.projection;
  update(measure, {
    room,
    status: room.ledger.status,
    parts: { ...run, ...paused, ...result, ...answers },
  });
  return { code, room };
}
