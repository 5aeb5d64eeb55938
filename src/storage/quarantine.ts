import Dexie, { type Table } from 'dexie';
import type { QuarantineRow } from './database.ts';

export interface Sifted<Value> {
  readonly values: readonly Value[];
  /** Kept as they were found. Where they came from they stay: nothing is deleted silently. */
  readonly damaged: readonly QuarantineRow[];
}

/**
 * Tells rows that can be used from those that cannot, so that a bad row neither throws nor takes
 * others with it.
 * @param unpack gives null for a row that cannot be used
 */
export function sift<Value>(
  table: Table,
  rows: readonly unknown[],
  unpack: (row: unknown) => Value | null,
): Sifted<Value> {
  const values: Value[] = [];
  const damaged: QuarantineRow[] = [];
  for (const row of rows) {
    const value = unpack(row);
    if (value !== null) values.push(value);
    else damaged.push(quarantineRow(table, row));
  }
  return { values, damaged };
}

/** The row as it is kept when it is set aside. */
export function quarantineRow(table: Table, row: unknown): QuarantineRow {
  return { table: table.name, key: keyOf(table, row), row };
}

function keyOf({ schema }: Table, row: unknown): string {
  const { keyPath } = schema.primKey;
  return JSON.stringify(keyPath ? Dexie.getByKeyPath(Object(row), keyPath) : null) ?? '';
}
