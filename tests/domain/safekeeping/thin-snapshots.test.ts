import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LocalDay } from '#domain/local-day.ts';
import {
  type DatedSnapshot,
  mostSnapshotBytes,
  snapshotsToDrop,
} from '#domain/safekeeping/thin-snapshots.ts';

const dayMilliseconds = 86_400_000;

function snapshot(day: number, minute = 0, bytes = 10_000): DatedSnapshot {
  return { at: day * dayMilliseconds + minute * 60_000, day: day as LocalDay, bytes };
}

const anyDay = fc.integer({ min: 20_000, max: 20_400 });
const anySnapshots = fc.array(
  fc.record({ day: anyDay, minute: fc.nat(1439), bytes: fc.nat(3_000_000) }),
  { maxLength: 60 },
);

function keep(snapshots: readonly DatedSnapshot[], today: number): DatedSnapshot[] {
  const dropped = new Set(snapshotsToDrop(snapshots, today as LocalDay));
  return snapshots.filter((it) => !dropped.has(it));
}

/** Someone who practises every day, with several snapshots on each. */
function live(days: number, each: number): { kept: DatedSnapshot[]; today: number } {
  let kept: DatedSnapshot[] = [];
  const start = 20_000;
  for (let day = start; day < start + days; day += 1) {
    for (let count = 0; count < each; count += 1) {
      kept = keep([...kept, snapshot(day, 600 + count * 31)], day);
    }
  }
  return { kept, today: start + days - 1 };
}

describe('thinning', () => {
  test('over a year of daily practice leaves two whole days, seven days, four weeks, three months', () => {
    const { kept, today } = live(365, 4);
    const ages = kept.map(({ day }) => today - day).sort((one, other) => one - other);
    expect(ages.filter((age) => age < 2)).toHaveLength(8);
    for (let age = 0; age < 7; age += 1) expect(ages).toContain(age);
    expect(Math.max(...ages)).toBeGreaterThanOrEqual(30);
    expect(ages.filter((age) => age >= 7).length).toBeGreaterThanOrEqual(4);
    expect(kept.length).toBeLessThanOrEqual(8 + 5 + 4 + 3);
  });

  test('of someone back after a year keeps what there was', () => {
    const { kept, today } = live(40, 2);
    expect(keep([...kept, snapshot(today + 365)], today + 365).length).toBeGreaterThan(5);
  });

  test('keeps the newest, whatever it weighs', () => {
    fc.assert(
      fc.property(anySnapshots, anyDay, (all, today) => {
        const past = all
          .filter(({ day }) => day <= today)
          .map(({ day, minute, bytes }) => snapshot(day, minute, bytes));
        const newest = past.toSorted((one, other) => one.at - other.at).at(-1);
        if (newest) expect(keep(past, today)).toContainEqual(newest);
        const heavy = { ...snapshot(today, 1440), bytes: 2 * mostSnapshotBytes };
        expect(keep([...past, heavy], today)).toEqual([heavy]);
      }),
    );
  });

  test('stays within 20 MB and within its numbers', () => {
    fc.assert(
      fc.property(anySnapshots, anyDay, (all, today) => {
        const kept = keep(
          all.map(({ day, minute, bytes }) => snapshot(day, minute, bytes)),
          today,
        );
        const bytes = kept.reduce((sum, it) => sum + it.bytes, 0);
        expect(bytes).toBeLessThanOrEqual(mostSnapshotBytes);
        expect(kept.filter(({ day }) => day < today - 1).length).toBeLessThanOrEqual(7 + 4 + 3);
      }),
    );
  });

  test('done twice drops nothing more', () => {
    fc.assert(
      fc.property(anySnapshots, anyDay, (all, today) => {
        const once = keep(
          all.map(({ day, minute, bytes }) => snapshot(day, minute, bytes)),
          today,
        );
        expect(keep(once, today)).toEqual(once);
      }),
    );
  });
});
