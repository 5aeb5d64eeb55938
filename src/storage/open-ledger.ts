import { emptyProjection } from '#domain/ledger/projection.ts';
import { inTurn, reopen } from './connection.ts';
import type { DatabasePlace } from './database.ts';
import { isTimeout } from './deadline.ts';
import { type Device, thisDevice } from './device.ts';
import { freeze, type LedgerState, setStatus } from './ledger-state.ts';
import { openDatabase } from './open-database.ts';
import { listenToOtherTabs } from './other-tabs.ts';
import { reload } from './reload.ts';
import { expectedCanary, freezeIfLost } from './safekeeping/expected-canary.ts';
import { browserStores, type OtherStores } from './safekeeping/other-stores.ts';
import { takeSnapshot } from './safekeeping/take-snapshot.ts';
import { queueSave } from './write-queue.ts';

export interface LedgerOptions extends Partial<DatabasePlace> {
  readonly device?: Device;
  /**
   * The device id that something outside the database remembers. If the database is new all the
   * same, its data was lost: the ledger is `damaged` and writes nothing, until it is opened again
   * without this.
   */
  readonly expectedDevice?: string;
  /** Stores that remember it: as `expectedDevice`, and up to which event. */
  readonly stores?: OtherStores;
  readonly openDeadlineMilliseconds?: number;
  readonly deadlineMilliseconds?: number;
}

/** Always resolves. Whatever is wrong with the storage is in the status. */
export async function openState(options: LedgerOptions): Promise<LedgerState> {
  const stores = options.stores ?? browserStores();
  const canary = stores && (await expectedCanary(stores, options.name ?? defaultName));
  const ledger = closedState(options, stores, canary !== null);
  let opened = await openDatabase(ledger.request);
  if (opened.kind === 'unavailable' && !isTimeout(opened.error)) {
    opened = await openDatabase(ledger.request);
  }
  if (opened.kind === 'open') {
    ledger.database = opened.database;
    ledger.deviceId = opened.deviceId ?? ledger.deviceId;
    await start(ledger);
    if (canary) await freezeIfLost(ledger);
  } else if (opened.kind === 'unavailable' && !(canary && isBroken(opened.error))) {
    ledger.status = { kind: 'memory-only', reason: String(opened.error) };
  } else {
    setStatus(ledger, { kind: opened.kind === 'too-new' ? 'too-new' : 'damaged' });
  }
  return ledger;
}

/** What the browser says of a database that is there and cannot be opened; other refusals are its will. */
function isBroken(error: unknown): boolean {
  return /UnknownError|DataError|backing store/.test(String(error));
}

export function closeState(ledger: LedgerState): void {
  ledger.otherTabs?.close();
  ledger.database?.close();
  ledger.listeners.clear();
}

const defaultName = 'goldset';

function closedState(
  { device = thisDevice, expectedDevice, ...options }: LedgerOptions,
  stores: OtherStores | null,
  isExpected: boolean,
): LedgerState {
  const { openDeadlineMilliseconds = 4000, deadlineMilliseconds = 5000, ...place } = options;
  const deviceId = device.randomId();
  const ledger: LedgerState = {
    device,
    deviceId,
    stores,
    lastKept: { at: 0, answers: 0 },
    deadlineMilliseconds,
    request: {
      name: defaultName,
      ...place,
      newDevice: expectedDevice === undefined && !isExpected ? deviceId : null,
      deadlineMilliseconds: openDeadlineMilliseconds,
      beforeMigration: () => snapshotBeforeMigration(ledger),
      // Cleared site data, an eviction: found out before the next answer, not by it.
      onLost: () => inTurn(ledger, () => reopenPatiently(ledger)).catch(() => {}),
      onReplaced: (by) => freeze(ledger, { kind: by === 'deletion' ? 'damaged' : 'too-new' }),
    },
    database: null,
    otherTabs: null,
    projection: emptyProjection(),
    imports: 0,
    status: { kind: 'saved' },
    listeners: new Set(),
    quarantined: 0,
    unsaved: [],
    isSaveQueued: false,
    lastTurn: Promise.resolve(),
  };
  return ledger;
}

async function start(ledger: LedgerState): Promise<void> {
  try {
    await inTurn(ledger, () => reload(ledger));
  } catch (error) {
    if (ledger.database) freeze(ledger, { kind: 'memory-only', reason: String(error) });
  }
  if (!ledger.database) return;
  ledger.otherTabs = listenToOtherTabs(`${ledger.request.name} ledger`, (news) => {
    if (news && news.seq <= (ledger.projection.head.get(news.device) ?? 0)) return;
    // When it cannot be read now, the next write finds out.
    inTurn(ledger, () => reload(ledger))
      .then(() => ledger.unsaved.length > 0 && queueSave(ledger))
      .catch(() => {});
  });
}

async function snapshotBeforeMigration({ request, stores, device }: LedgerState): Promise<void> {
  if (!stores) return;
  // Whose data it is stands in its events.
  const deviceId = 'before-migration';
  await takeSnapshot({ place: request, stores, device, deviceId, reason: 'migration' });
}

/** Twice, because a browser that is clearing its data answers to nothing. */
async function reopenPatiently(ledger: LedgerState): Promise<void> {
  const isBack = await reopen(ledger);
  if (!isBack && ledger.database) await reopen(ledger);
}
