import type { LedgerEvent } from '#domain/ledger/event.ts';
import { figuresOf } from '#domain/ledger/ledger-figures.ts';
import type { Canary } from '#domain/safekeeping/canary.ts';
import { hasDoubled, type SaveOccasion } from '#domain/safekeeping/snapshot-timing.ts';
import type { LedgerState } from '../ledger-state.ts';
import { afterSave } from './after-save.ts';
import { writeLocalCanary } from './canary-stores.ts';
import type { OtherStores } from './other-stores.ts';
import { quietMoment } from './quiet-moment.ts';

/** The slower half opens files: once a minute is enough, but for somebody new. */
const keepMilliseconds = 60_000;

/** Up to so many answers a copy takes no time that is noticed, and somebody new may be gone in a moment. */
const shortLedger = 500;

/**
 * After each transaction: what there is now is remembered beside the database.
 * @param wasRefused saving had failed before
 */
export function rememberSaved(
  ledger: LedgerState,
  events: readonly LedgerEvent[],
  wasRefused: boolean,
): void {
  const { stores } = ledger;
  if (!stores) return;
  const canary = canaryOf(ledger);
  writeLocalCanary(stores, ledger.request.name, canary);
  const isEnd = events.some(({ kind }) => kind === 'session-ended');
  const occasion = wasRefused ? 'refused' : isEnd ? 'session' : 'answer';
  const { at, answers } = ledger.lastKept;
  const isSoon = Math.abs(canary.at - at) < keepMilliseconds;
  if (isSoon && occasion === 'answer' && !hasDoubled(answers, canary.answers)) return;
  ledger.lastKept = canary;
  // Nothing that is kept beside the database may disturb an answer.
  keepAtLeisure(ledger, stores, occasion).catch(() => {});
}

async function keepAtLeisure(
  ledger: LedgerState,
  stores: OtherStores,
  occasion: SaveOccasion,
): Promise<void> {
  const { answers } = canaryOf(ledger);
  // Refused: the next start may find a database damaged that ran out of room. There is no time to lose.
  if (occasion !== 'refused' && answers > shortLedger)
    await quietMoment(quietMilliseconds(answers));
  await afterSave(ledger, stores, { canary: canaryOf(ledger), occasion });
}

/** Nobody who answers leaves the page alone for two seconds; and for as long as a slow phone needs to copy the ledger. */
function quietMilliseconds(answers: number): number {
  return 2000 + 0.3 * answers;
}

export function canaryOf({ deviceId, projection, device }: LedgerState): Canary {
  return {
    device: deviceId,
    seq: projection.head.get(deviceId) ?? 0,
    answers: figuresOf(projection).answers,
    at: device.now(),
  };
}
