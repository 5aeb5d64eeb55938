import { useEffect } from 'preact/hooks';
import { type UsedRoom, useRoom } from '#components/use-room.ts';
import type { OpenScorecard } from './open-desk.ts';
import type { SheetScorecard } from './sheet-scorecard.ts';

interface UsedDesk extends Pick<UsedRoom<OpenScorecard>, 'status' | 'problem'> {
  /** Null until the ledger is open. */
  readonly open: OpenScorecard | null;
}

/** Opens the desk after the first paint, and draws again whenever something on it has changed. */
export function useOpenDesk(scorecard: SheetScorecard): UsedDesk {
  const opened = useRoom(() =>
    import('./open-desk.ts').then(({ openDesk }) => openDesk(scorecard, () => opened.redraw())),
  );
  const { room: open, status, problem } = opened;

  useEffect(() => () => open?.close(), [open]);

  return { open, status, problem: open?.isUnknown ? unknownSheet : problem };
}

const unknownSheet = 'The sheet in the address is not on this device. Here is a new one.';
