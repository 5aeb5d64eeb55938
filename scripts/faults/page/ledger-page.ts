/**
 * Runs in a page of the app's origin: the product's storage, driven by hand. It says of each event when the ledger
 * called it saved, so that a fault can look for it afterwards.
 */
import { seededRandom } from '#domain/random.ts';
import { type Ledger, type LedgerOptions, openLedger } from '#storage/ledger-store.ts';
import { canonical } from './canonical.ts';
import { fillLedger } from './filled-ledger.ts';
import { liveThroughFailure } from './lived-through.ts';
import { actOnce, answer } from './random-actions.ts';
import { holdOn, letGo, schemaState } from './schema-state.ts';
import { examineStored, storedText } from './stored-content.ts';
import {
  type Filled,
  type WritePath,
  writeUntilFull as writePathUntilFull,
} from './write-paths.ts';

declare global {
  interface Window {
    /** Given by the fault, where it wants to know at once. */
    acknowledge?: (ids: readonly string[]) => Promise<void>;
  }
}

let opened: Ledger | undefined;

function ledger(): Ledger {
  if (!opened) throw new Error('Inconsistent: no ledger was opened');
  return opened;
}

/** @returns how safe the ledger says that things are */
export async function open(options: LedgerOptions = {}): Promise<string> {
  opened = await openLedger(options);
  return opened.status.kind;
}

export function status(): string {
  return ledger().status.kind;
}

export function deviceId(): string {
  return ledger().deviceId;
}

export function close(): void {
  opened?.close();
}

/** Does what people do, until the number of actions is done or the page is no more. */
export async function act(seed: number, actions: number): Promise<readonly string[]> {
  const random = seededRandom(seed);
  const saved: string[] = [];
  for (let done = 0; done < actions; done += 1) {
    const ids = await actOnce(ledger(), random);
    saved.push(...ids);
    // Without waiting: the next action follows at once, as it does in the app.
    void window.acknowledge?.(ids);
  }
  return saved;
}

/** One answer, as it was stored. */
export async function answerNow(seed: number) {
  const recorded = await answer(ledger(), seededRandom(seed));
  await Promise.all(recorded.map(({ saved }) => saved));
  return recorded.map(({ event: { id, at, day } }) => ({ id, at, day }));
}

/** @returns the id of the event, once it is saved */
export async function endSession(): Promise<readonly string[]> {
  const session = ledger().projection.session?.id ?? 'no-session';
  const { event, saved } = ledger().record({ kind: 'session-ended', session, reason: 'finished' });
  await saved;
  return [event.id];
}

/** Does what people do, in a ledger that may not be able to save it. */
export async function actUnsaved(seed: number, actions: number): Promise<void> {
  const random = seededRandom(seed);
  for (let done = 0; done < actions; done += 1) {
    // Neither "saved" nor an error is waited for: both may never come.
    actOnce(ledger(), random).catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await quiet();
}

/** Until no work on the database is under way, whether it went well or not. */
export async function quiet(): Promise<void> {
  await ledger()
    .events()
    .catch(() => {});
}

/** As often as people press the button. */
export async function retryUntilSaved(): Promise<string> {
  for (let attempt = 0; attempt < 20 && status() !== 'saved'; attempt += 1) {
    ledger().retry();
    await quiet();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return status();
}

/** Ids of everything that the ledger knows of, saved or not. */
export async function known(): Promise<readonly string[]> {
  return (await ledger().events()).map(({ id }) => id);
}

/** What the ledger shows, whether it is stored or not. */
export function shown(): string {
  return canonical(ledger().projection);
}

/** What another tab has written is heard late, or by the next write. */
export async function shownAfresh(): Promise<string> {
  close();
  await open();
  return shown();
}

export function writeUntilFull(path: WritePath, seed: number): Promise<Filled> {
  return writePathUntilFull(ledger(), path, seed);
}

export * from './read-outside.ts';
export * from './safekeeping-calls.ts';
export { examineStored, fillLedger, holdOn, letGo, liveThroughFailure, schemaState, storedText };
