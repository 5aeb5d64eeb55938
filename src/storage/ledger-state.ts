import type { LedgerEvent } from '#domain/ledger/event.ts';
import type { Projection } from '#domain/ledger/projection.ts';
import type { Touched } from '#domain/ledger/touched.ts';
import type { Database } from './database.ts';
import type { Device } from './device.ts';
import type { OpenRequest } from './open-database.ts';
import type { OtherTabs } from './other-tabs.ts';
import { announceDamage } from './safekeeping/announce-damage.ts';
import type { OtherStores } from './safekeeping/other-stores.ts';

/** How safe is what has been recorded. */
export type LedgerStatus =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  /**
   * Saving failed, also after opening the database again. Everything is kept in memory until it
   * succeeds.
   */
  | { readonly kind: 'unsaved'; readonly events: number; readonly reason: string }
  /** For good: this browser stores nothing. */
  | { readonly kind: 'memory-only'; readonly reason: string }
  /**
   * For good: another tab or an earlier visit brought the data to a later version. Nothing is
   * written.
   */
  | { readonly kind: 'too-new' }
  /**
   * For good: the data that was here is gone or replaced. Nothing is written until the person has
   * decided.
   */
  | { readonly kind: 'damaged' };

/** An event that is not known to be stored yet. */
export interface UnsavedEvent {
  /** Its number changes when another tab took it; its id never does. */
  event: LedgerEvent;
  touched: Touched;
  /** What `applyEvent` needed to know: empty but for `rated` and `undone`. */
  past: readonly LedgerEvent[];
  /** Called once it is stored. */
  readonly onSaved: () => void;
}

/** An open ledger from the inside. Only the functions of this folder change it. */
export interface LedgerState {
  readonly device: Device;
  readonly request: OpenRequest;
  readonly deadlineMilliseconds: number;
  readonly listeners: Set<(status: LedgerStatus) => void>;
  /** Where the database is remembered, and its snapshots are. Null outside a page. */
  readonly stores: OtherStores | null;
  /** When the slower half of that was done last, in milliseconds since the epoch, and with how much. */
  lastKept: { readonly at: number; readonly answers: number };
  /** Null without a database. */
  otherTabs: OtherTabs | null;
  deviceId: string;
  /** Null when nothing can be written, for good. */
  database: Database | null;
  projection: Projection;
  /** Changes of the whole log that the projection knows of. */
  imports: number;
  status: LedgerStatus;
  /** Rows set aside because they could not be read. */
  quarantined: number;
  unsaved: UnsavedEvent[];
  isSaveQueued: boolean;
  /** The end of the queue of work on the database. */
  lastTurn: Promise<unknown>;
}

export function setStatus(ledger: LedgerState, status: LedgerStatus): void {
  ledger.status = status;
  if (status.kind === 'damaged') announceDamage();
  // Apart from the work that goes on here: an error in drawing must not keep an answer from being
  // saved.
  for (const listener of ledger.listeners) queueMicrotask(() => listener(status));
}

/** Stops all writing, for good. */
export function freeze(ledger: LedgerState, status: LedgerStatus): void {
  ledger.database?.close();
  ledger.database = null;
  setStatus(ledger, status);
}

export function nextSeq({ projection, deviceId }: LedgerState): number {
  return (projection.head.get(deviceId) ?? 0) + 1;
}
