import { expect, test } from 'vitest';
import { faultTable } from '../../../scripts/faults/fault-table.ts';

test('each failure stands with the command that brings it back', () => {
  const text = faultTable({
    form: 'short',
    minutes: null,
    day: '2026-11-21',
    browser: 'Chromium 156',
    faults: [
      {
        name: 'full-disk',
        description: 'The disk is full.',
        seed: 40,
        trials: 3,
        failures: [{ seed: 42, what: 'one answer lost' }],
        notes: ['12 writes'],
        seconds: 2.4,
      },
    ],
    skipped: { 'tabs-racing': 'not part of the short form' },
  });
  expect(text).toContain('full-disk       3         1    40        2  12 writes');
  expect(text).toContain('one answer lost');
  expect(text).toContain('npm run faults -- --only full-disk --seed 42 --amount 1');
  expect(text).toContain('tabs-racing: left out, not part of the short form');
});
