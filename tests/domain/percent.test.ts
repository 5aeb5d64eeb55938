import { expect, test } from 'vitest';
import { percentInWords } from '#domain/percent.ts';

test('a share in percent is never rounded to nothing or everything', () => {
  expect([0, 0.004, 0.314, 0.996, 1].map(percentInWords)).toEqual([
    '0 %',
    'under 1 %',
    '31 %',
    'over 99 %',
    '100 %',
  ]);
});
