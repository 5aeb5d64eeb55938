import type { FirstQuestion, PlayerState, Showing } from './player-state.ts';
import type { PracticeRoom } from './practice-room.ts';

export type HeavyCode = typeof import('./practice-room.ts');

/** What the player can do once everything is loaded. */
export interface OpenRoom {
  readonly code: HeavyCode;
  readonly room: PracticeRoom;
}

/** A running player: its state, and the one promise of everything that is loaded after the first paint. */
export interface PlayerContext {
  readonly base: string;
  readonly first: FirstQuestion | null;
  state: PlayerState;
  heavy: Promise<OpenRoom> | null;
  /** When the question came to be shown, on the page's clock, in milliseconds. */
  shownAt: number;
  /** The same once it is there, for what has to happen without a pause. */
  open: OpenRoom | null;
  /** Draws the new state. */
  readonly draw: (state: PlayerState) => void;
}

export function update(player: PlayerContext, change: Partial<PlayerState>): void {
  player.state = { ...player.state, ...change };
  player.draw(player.state);
}

export function updateShowing(player: PlayerContext, change: Partial<Showing>): void {
  const { showing } = player.state;
  if (showing) update(player, { showing: { ...showing, ...change } });
}

/** Loads ledger, schedule and planner once. */
export function openRoom(player: PlayerContext): Promise<OpenRoom> {
  player.heavy ??= loadHeavy(player);
  return player.heavy;
}

async function loadHeavy(player: PlayerContext): Promise<OpenRoom> {
  const [code, answers, reading, archive, finish] = await Promise.all([
    import('./practice-room.ts'),
    import('#components/answers/OtherAnswer.tsx'),
    import('./ReadMore.tsx'),
    import('./DailyArchive.tsx'),
    import('./FinishScreen.tsx'),
  ]);
  const room = await code.openPracticeRoom(player.base);
  room.ledger.subscribe((status) => update(player, { status }));
  const { session, questions } = room.ledger.projection;
  // The hint for the first paint may be lost; the ledger is not. Then Today takes the place of the first question.
  const isToday = player.first !== null && questions.size > 0;
  if (isToday) document.documentElement.dataset.visitor = 'returning';
  update(player, {
    room,
    status: room.ledger.status,
    parts: { ...answers, ...reading, ...archive, ...finish },
    ...(isToday ? { showing: null } : { session }),
  });
  player.open = { code, room };
  return player.open;
}
