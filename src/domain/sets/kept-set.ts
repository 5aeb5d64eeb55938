import type { DatedRecord } from '../assessment/dated-record.ts';
import type { SetKept } from '../ledger/event.ts';

/** A set on this device: made here, or kept from somebody else. */
export type KeptSet = Pick<SetKept, 'own' | 'set'>;

/**
 * What is kept after one more statement about it. A lower version never takes the place of a higher one, in whatever
 * order the ledgers of two devices meet; only putting back an earlier one by hand does.
 */
export function keptAfter(
  kept: DatedRecord<KeptSet> | undefined,
  { removed, putBack }: Pick<SetKept, 'removed' | 'putBack'>,
  next: DatedRecord<KeptSet>,
): DatedRecord<KeptSet> | undefined {
  if (removed) return undefined;
  if (!kept || putBack) return next;
  const isForeign = next.set.author !== kept.set.author;
  return isForeign || next.set.version < kept.set.version ? kept : next;
}
