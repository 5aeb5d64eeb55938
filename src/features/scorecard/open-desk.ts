/** The desk with all that needs an open ledger, imported after the first paint. */
import type { LocalDay } from '#domain/local-day.ts';
import { blankSheet } from './blank-sheet.ts';
import { PrintedSheet } from './PrintedSheet.tsx';
import { SheetShelf } from './SheetShelf.tsx';
import { readSheetAddress, sheetAddress } from './sheet-address.ts';
import { SheetDesk } from './sheet-desk.ts';
import { openSheetRoom, type SheetRoom } from './sheet-room.ts';
import type { SheetScorecard } from './sheet-scorecard.ts';

/** The sheet on the desk, and the room with all the others. */
export interface OpenDesk {
  readonly room: SheetRoom;
  readonly desk: SheetDesk;
}

export interface OpenScorecard extends OpenDesk, Pick<SheetRoom, 'subscribe'> {
  readonly Shelf: typeof SheetShelf;
  readonly Printed: typeof PrintedSheet;
  /** The local day on which the sheet on the desk was kept last; of a new one, today. */
  day(): LocalDay;
  /** The address names a sheet that is not there: a new one lies on the desk. */
  readonly isUnknown: boolean;
  close(): void;
}

/**
 * Opens the ledger, and the sheet that the address names.
 *
 * @param onChange called when something on the desk is another than before
 */
export async function openDesk(
  scorecard: SheetScorecard,
  onChange: () => void,
): Promise<OpenScorecard> {
  const room = await openSheetRoom(scorecard.id);
  const desk = new SheetDesk(room, blankSheet(scorecard), () => {
    writeAddress(desk.id);
    onChange();
  });
  const isUnknown = !openNamedSheet({ room, desk });
  const close = followPage({ room, desk });
  const day = () => room.historyOf(desk.id ?? '').at(-1)?.day ?? room.today();
  const { subscribe } = room;
  return { room, desk, Shelf: SheetShelf, Printed: PrintedSheet, day, isUnknown, subscribe, close };
}

/** Without a name the sheet kept last opens. Returns false when the named one is not there. */
function openNamedSheet({ room, desk }: OpenDesk): boolean {
  const named = readSheetAddress(location.search);
  const kept = room.kept();
  const id = named === null ? (kept[0]?.id ?? null) : named === 'new' ? null : named.id;
  const isKnown = id === null || kept.some((it) => it.id === id);
  if (!isKnown) history.replaceState(null, '', sheetAddress(null));
  desk.open(isKnown ? id : null);
  return isKnown;
}

/** Keeps what was typed before the page goes, and follows the browser's back and forward. */
function followPage(open: OpenDesk): () => void {
  const flush = () => open.desk.flush();
  const follow = () => openNamedSheet(open);
  document.addEventListener('visibilitychange', flush);
  addEventListener('pagehide', flush);
  addEventListener('popstate', follow);
  return () => {
    document.removeEventListener('visibilitychange', flush);
    removeEventListener('pagehide', flush);
    removeEventListener('popstate', follow);
  };
}

/** A new sheet gets its id at its first mark, which is no step to go back from. */
function writeAddress(id: string | null): void {
  const named = readSheetAddress(location.search);
  const before = named === null || named === 'new' ? null : named.id;
  if (before === id) return;
  if (before === null) history.replaceState(null, '', sheetAddress(id));
  else history.pushState(null, '', sheetAddress(id));
}
