import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { controls } from '../../../scripts/faults/all-controls.ts';
import { decoders } from '../../../scripts/faults/all-decoders.ts';
import { faults } from '../../../scripts/faults/all-faults.ts';
import { applyPatches } from '../../../scripts/faults/subject.ts';

const file = 'src/storage/write-queue.ts';

test('a patch changes the one place that it is for', () => {
  expect(applyPatches('one two', [{ file, find: 'two', replace: 'three' }])).toBe('one three');
});

test.each(['three', 'o'])('a patch for "%s" does not fit', (find) => {
  expect(() => applyPatches('one two', [{ file, find, replace: '' }])).toThrow('Inconsistent');
});

test('every fault, decoder and control has a name of its own', () => {
  for (const list of [faults, decoders, controls]) {
    const names = list.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  }
});

test('a longer form never tries less', () => {
  for (const { amounts } of faults) {
    expect(amounts.short).toBeLessThanOrEqual(amounts.middle);
    expect(amounts.middle).toBeLessThanOrEqual(amounts.nightly);
  }
});

test.each(controls)('the control $name fits the sources as they are', ({ patches }) => {
  for (const { file } of patches) {
    const ours = patches.filter((patch) => patch.file === file);
    const text = readFileSync(file, 'utf8');
    expect(applyPatches(text, ours)).not.toBe(text);
  }
});
