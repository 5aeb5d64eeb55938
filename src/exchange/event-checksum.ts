import type { CarriedEvent } from '#domain/ledger/carried-event.ts';
import { canonicalJson } from './canonical-json.ts';
import { mapInSlices } from './in-slices.ts';
import { sha256 } from './sha-256.ts';

/**
 * SHA-256 of a set of events, in hexadecimal: of their canonical JSON, ordered by id, one a line, as
 * UTF-8. The order in which they are given does not matter.
 */
export async function eventChecksum(events: readonly CarriedEvent[]): Promise<string> {
  const sorted = [...events].sort((one, other) => (one.id < other.id ? -1 : 1));
  const lines = await mapInSlices(sorted, canonicalJson);
  return sha256(new TextEncoder().encode(lines.join('\n')));
}
