import type { CarriedEvent } from '#domain/ledger/carried-event.ts';
import { differenceTo } from '#domain/ledger/ledger-difference.ts';
import { figuresOf, type LedgerFigures } from '#domain/ledger/ledger-figures.ts';
import type { Canary } from '#domain/safekeeping/canary.ts';
import { changeEvents } from '../change-events.ts';
import type { LedgerState } from '../ledger-state.ts';
import { closeState, type LedgerOptions, openState } from '../open-ledger.ts';
import { withBackupLock } from './backup-lock.ts';
import {
  forgetCanaries,
  readCanaries,
  writeFileCanary,
  writeLocalCanary,
} from './canary-stores.ts';
import { deleteDatabase } from './delete-everything.ts';
import { mergedWith } from './import-preview.ts';
import { opensDatabases } from './opens-databases.ts';
import { browserStores, type OtherStores } from './other-stores.ts';
import { canaryOf } from './remember-saved.ts';

/** What is left, and what is remembered. Looking changes nothing. */
export interface LossReport {
  /** Null: nothing is missed, for example after everything was deleted on purpose. */
  readonly canary: Canary | null;
  /** What can still be read; null when there is nothing, or nothing that opens. */
  readonly left: LedgerFigures | null;
  /** Whether anything can be put back: false where the browser opens no database at all. */
  readonly canWrite: boolean;
}

/** Opens without asking the canaries, so that the person's choice can be carried out. */
const blind: OtherStores = { local: null, files: async () => null };

export async function examineLoss(options: LedgerOptions = {}): Promise<LossReport> {
  const stores = options.stores ?? browserStores() ?? blind;
  const canary = await readCanaries(stores, nameOf(options));
  // Never new: a look must not create what is missing.
  const state = await openState({ ...options, stores: blind, expectedDevice: 'any' });
  const left = state.database ? figuresOf(state.projection) : null;
  closeState(state);
  const canWrite = left !== null || (await opensDatabases(options.indexedDB));
  return { canary, left, canWrite };
}

/**
 * Puts events in the place of what was lost, beside what is left, and lets the app write again.
 * @param events of a snapshot or a file; none: go on with what is here
 * @throws when they cannot be merged, or not be written; then nothing has changed
 */
export async function recoverWith(
  events: readonly CarriedEvent[],
  options: LedgerOptions = {},
): Promise<LedgerFigures> {
  const stores = options.stores ?? browserStores() ?? blind;
  const name = nameOf(options);
  return withBackupLock(name, async () => {
    const canary = await readCanaries(stores, name);
    const state = await openForWriting(options);
    try {
      const floor = canary?.device === state.deviceId ? canary.seq : 0;
      await changeEvents(
        state,
        (here) => {
          if (differenceTo(here.events, events).clashes > 0) throw new Error(clashSentence);
          return mergedWith(here.events, events);
        },
        floor,
      );
      writeLocalCanary(stores, name, canaryOf(state));
      await writeFileCanary(stores, canaryOf(state));
      return figuresOf(state.projection);
    } finally {
      closeState(state);
    }
  });
}

/** Deletes what is left of the ledger. Snapshots stay: a person may think again. */
export async function startAnew(options: LedgerOptions = {}): Promise<void> {
  const stores = options.stores ?? browserStores() ?? blind;
  await forgetCanaries(stores, nameOf(options));
  await deleteDatabase(nameOf(options), options.indexedDB);
}

export const clashSentence =
  'It cannot be merged: it was written by a copy of this browser profile, and its events have numbers that others have here.';

/** A database that does not open any more gives way to a new one. */
async function openForWriting(options: LedgerOptions): Promise<LedgerState> {
  const state = await openState({ ...options, stores: blind });
  if (state.database || state.status.kind === 'too-new') return state;
  closeState(state);
  await deleteDatabase(nameOf(options), options.indexedDB);
  return openState({ ...options, stores: blind });
}

function nameOf({ name = 'goldset' }: LedgerOptions): string {
  return name;
}
