import type { CarriedEvent } from './carried-event.ts';
import { isLedgerEvent } from './is-ledger-event.ts';

/** What a merge would do to the events that are here. */
export interface LedgerDifference {
  /** In the file only, or readable in the file and damaged here. */
  readonly fresh: readonly CarriedEvent[];
  /** In both. What is here stays: an event is never changed. */
  readonly shared: number;
  /** Here only. */
  readonly onlyHere: number;
  /** Of the file's: of kinds that this version does not know; kept, and of no effect. */
  readonly unreadable: number;
  /**
   * Fresh ones whose number another event of the same device has here. Two browser profiles were
   * copied from one: they cannot be merged.
   */
  readonly clashes: number;
}

/**
 * @param here rows of the log, also damaged ones
 * @param file with every id once
 */
export function differenceTo(
  here: readonly unknown[],
  file: readonly CarriedEvent[],
): LedgerDifference {
  const rows = new Map(here.map((row) => [idOf(row), row]));
  const isFresh = (event: CarriedEvent) => {
    const row = rows.get(event.id);
    return row === undefined || (!isLedgerEvent(row) && isLedgerEvent(event));
  };
  const fresh = file.filter(isFresh);
  const numbers = new Map(here.map((row) => [numberOf(row), idOf(row)]));
  const shared = file.filter(({ id }) => rows.has(id)).length;
  return {
    fresh,
    shared: shared - fresh.filter(({ id }) => rows.has(id)).length,
    onlyHere: rows.size - shared,
    unreadable: file.filter((event) => !isLedgerEvent(event)).length,
    clashes: fresh.filter((event) => {
      const holder = numbers.get(numberOf(event));
      return holder !== undefined && holder !== event.id;
    }).length,
  };
}

function idOf(row: unknown): unknown {
  return Object(row).id;
}

function numberOf(row: unknown): string {
  const { device, seq } = Object(row);
  return `${seq} ${device}`;
}
