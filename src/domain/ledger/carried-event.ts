import { isKnownKind, largestSeq } from './is-ledger-event.ts';
import { hasFields, isCount, isNumber, isWhole } from './shape.ts';

/**
 * An event as backups carry it: its header can be read, and its body perhaps only by a later
 * version of the app. What this build does not know it keeps and hands on as it is.
 */
export interface CarriedEvent {
  readonly id: string;
  readonly device: string;
  readonly seq: number;
  readonly at: number;
  readonly offsetMinutes: number;
  readonly day: number;
  readonly schema: number;
  readonly kind: string;
}

const longestName = 200;

const isShortName = (value: unknown) =>
  typeof value === 'string' && value.length > 0 && value.length <= longestName;

const isCarried = hasFields({
  id: isShortName,
  device: isShortName,
  seq: (value) => isCount(value) && Number(value) >= 1 && Number(value) <= largestSeq,
  at: isNumber,
  offsetMinutes: isNumber,
  day: isWhole,
  schema: (value) => isCount(value) && Number(value) >= 1,
  kind: isShortName,
});

export function isCarriedEvent(value: unknown): value is CarriedEvent {
  return isCarried(value);
}

/** Written by a later version: neither damaged nor of use to this one. */
export function isOfLaterVersion(value: unknown): boolean {
  return isCarriedEvent(value) && (value.schema > 1 || !isKnownKind(value.kind));
}

/** Whether JSON says the same: then it survives a file. Special numbers, dates and the like do not. */
export function isPlainJson(value: unknown): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return Array.from(value).every(isPlainJson);
  if (typeof value !== 'object') return false;
  const prototype = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return false;
  return Object.entries(value).every(
    ([name, it]) => !isTrap(name) && (it === undefined || isPlainJson(it)),
  );
}

/** A name that could reach the prototype of an object it is copied into. */
function isTrap(name: string): boolean {
  return name === '__proto__' || name === 'constructor' || name === 'prototype';
}

/** How many answers stand: given, and not taken back. */
export function answersIn(events: readonly CarriedEvent[]): number {
  const takenBack = new Set(
    events.map((event) => (event.kind === 'undone' ? Object(event).target : null)),
  );
  return events.filter(({ kind, id }) => kind === 'answered' && !takenBack.has(id)).length;
}
