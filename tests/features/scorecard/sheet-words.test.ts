import { expect, test } from 'vitest';
import {
  inPoints,
  listInWords,
  personName,
  raterName,
  totalInWords,
} from '#features/scorecard/sheet-words.ts';

test.each([
  [5, '5.0'],
  [2.5, '2.5'],
  [1.25, '1.25'],
])('%d points are written %s', (points, text) => {
  expect(inPoints(points)).toBe(text);
});

test('a total that is still open has two ends', () => {
  expect(totalInWords({ lowest: 72.5, highest: 72.5, marked: 7 })).toBe('72.5');
  expect(totalInWords({ lowest: 41, highest: 86.5, marked: 3 })).toBe('41 to 86.5');
});

test('names in a row', () => {
  expect(listInWords([])).toBe('');
  expect(listInWords(['Agents'])).toBe('Agents');
  expect(listInWords(['Agents', 'Portfolio', 'Ethics'])).toBe('Agents, Portfolio and Ethics');
});

test('the learner and others', () => {
  expect([personName('self'), personName('Heron')]).toEqual(['Myself', 'Heron']);
  expect([raterName('me'), raterName('Wren')]).toEqual(['me', 'Wren']);
});
