import { expect, test } from 'vitest';
import { readPlace, type SetPlace, writePlace } from '../../../src/features/sets/set-place.ts';

test.each<SetPlace>([
  { view: 'list' },
  { view: 'set', id: 'first-week' },
  { view: 'edit', id: '3nq0v1Yz8mT2bWcXkLpR9g' },
  { view: 'print', id: '3nq0v1Yz8mT2bWcXkLpR9g' },
])('the place $view comes back from its address', (place) => {
  expect(readPlace(writePlace(place))).toEqual(place);
});

test('an unknown thing to do is looking', () => {
  expect(readPlace('?set=a&do=format')).toEqual({ view: 'set', id: 'a' });
});
