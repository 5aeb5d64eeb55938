import type { CarriedEvent } from '#domain/ledger/carried-event.ts';
import { isLedgerEvent } from '#domain/ledger/is-ledger-event.ts';
import { differenceTo, type LedgerDifference } from '#domain/ledger/ledger-difference.ts';
import { figuresOf, type LedgerFigures } from '#domain/ledger/ledger-figures.ts';
import { replayInSteps } from '#domain/ledger/projection.ts';
import type { Backup } from '#exchange/backup-file.ts';
import { runInSlices } from '#exchange/in-slices.ts';
import type { StoredEvents } from '../stored-events.ts';

/** What a backup would do, worked out without a change to anything. */
export interface ImportPreview {
  readonly backup: Backup;
  readonly difference: LedgerDifference;
  readonly before: LedgerFigures;
  readonly afterMerge: LedgerFigures;
  readonly afterReplace: LedgerFigures;
  /** Events dated more than a day ahead of this device's clock: one of the clocks was wrong. */
  readonly ahead: number;
}

const dayMilliseconds = 86_400_000;

export async function previewOf(
  backup: Backup,
  here: StoredEvents,
  now: number,
): Promise<ImportPreview> {
  const difference = differenceTo([...here.events, ...here.damaged], backup.events);
  return {
    backup,
    difference,
    before: await figures(here.events),
    afterMerge: await figures(mergedWith(here.events, backup.events)),
    afterReplace: await figures(backup.events),
    ahead: backup.events.filter(({ at }) => at > now + dayMilliseconds).length,
  };
}

/** The union by id. What is here stays, unless it cannot be read and what comes can. */
export function mergedWith(
  here: readonly CarriedEvent[],
  file: readonly CarriedEvent[],
): CarriedEvent[] {
  const { fresh } = differenceTo(here, file);
  const merged = new Map(here.map((event) => [event.id, event]));
  for (const event of fresh) merged.set(event.id, event);
  return [...merged.values()];
}

async function figures(events: readonly CarriedEvent[]): Promise<LedgerFigures> {
  const readable = events.filter(isLedgerEvent);
  return figuresOf(await runInSlices(replayInSteps(readable, 100)));
}
