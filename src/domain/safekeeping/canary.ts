import { largestSeq } from '../ledger/is-ledger-event.ts';
import { type Check, hasFields, isCount, isName, isNumber } from '../ledger/shape.ts';

/**
 * What other stores of the browser remember of the database, so that an emptied one is not taken for
 * a new person: browsers replace a damaged database by an empty one without a word.
 */
export interface Canary {
  /** Id of the device, as the database has it. */
  readonly device: string;
  /** Number of the latest event of this device that is known to have been stored. */
  readonly seq: number;
  /** How many answers there were. */
  readonly answers: number;
  /** When it was written, in milliseconds since the epoch. */
  readonly at: number;
}

/** What is missing from the database. */
export type Loss = 'all' | 'part';

const isShortName: Check = (value) => isName(value) && String(value).length <= 200;

const isCanary = hasFields({
  device: isShortName,
  seq: (value) => isCount(value) && Number(value) <= largestSeq,
  answers: isCount,
  at: isNumber,
});

/** Null when it is none. */
export function readCanary(value: unknown): Canary | null {
  if (!isCanary(value)) return null;
  const { device, seq, answers, at } = value as Canary;
  return { device, seq, answers, at };
}

/** The one to believe: of the same device the furthest, of several devices the one written last. */
export function latestCanary(canaries: readonly (Canary | null)[]): Canary | null {
  return canaries.reduce((best, canary) => {
    if (!best || !canary) return best ?? canary;
    if (best.device === canary.device) return canary.seq > best.seq ? canary : best;
    return canary.at > best.at ? canary : best;
  }, null);
}

/**
 * What was lost; null when nothing was.
 * @param found in the database: the device it belongs to, and the number of its latest event. Null
 * when there is no database
 */
export function lossOf(
  canary: Canary | null,
  found: { readonly device: string; readonly seq: number } | null,
): Loss | null {
  if (!canary) return null;
  if (!found || found.device !== canary.device) return 'all';
  return found.seq < canary.seq ? 'part' : null;
}
