import { useEffect, useRef, useState } from 'preact/hooks';
import { hintOpenSession } from '#storage/open-session-hint.ts';
import { openRoom, type PlayerContext, update } from './player-context.ts';
import { type FirstQuestion, freshShowing, type PlayerState } from './player-state.ts';

interface UsedPlayer {
  readonly state: PlayerState;
  /** Does something to the player; what goes wrong becomes a sentence on the screen. */
  run(action: (player: PlayerContext) => Promise<void>): Promise<void>;
}

export function usePlayer(base: string, first: FirstQuestion | null): UsedPlayer {
  const [state, draw] = useState<PlayerState>(() => initialState(first));
  const [broken, setBroken] = useState<Error | null>(null);
  const context = useRef<PlayerContext | null>(null);
  context.current ??= { base, first, state, heavy: null, open: null, shownAt: 0, draw };
  const player = context.current;

  async function run(action: (player: PlayerContext) => Promise<void>): Promise<void> {
    try {
      await action(player);
      if (player.state.problem) update(player, { problem: null });
    } catch (error) {
      if (error instanceof Error && error.message.startsWith('Inconsistent')) setBroken(error);
      else update(player, { problem: sentenceFor(error) });
    }
  }

  useEffect(() => {
    requestAnimationFrame(() => setTimeout(() => run(async (it) => void (await openRoom(it))), 0));
  }, []);

  const hasRoom = state.room !== null;
  const isOpen = state.session !== null && state.session.ended === null;
  useEffect(() => {
    if (hasRoom) hintOpenSession(isOpen);
  }, [hasRoom, isOpen]);

  // Thrown while drawing, so that the island's boundary shows it.
  if (broken) throw broken;
  return { state, run };
}

function initialState(first: FirstQuestion | null): PlayerState {
  return {
    showing: first && freshShowing(first.question, first.seed, false),
    ahead: null,
    session: null,
    room: null,
    parts: null,
    status: { kind: 'saved' },
    problem: null,
  };
}

function sentenceFor(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return `${reason} Your answers so far are kept on this device.`;
}
