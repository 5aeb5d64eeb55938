import { changingClocks } from '../faults/changing-clocks.ts';
import type { Control } from './control.ts';

export const dueInMilliseconds: Control = {
  name: 'due-in-milliseconds',
  description: 'A question is due 86,400,000 ms after its answer for each day of its interval.',
  fault: changingClocks,
  amount: 10,
  seed: 0,
  because: /wrongly due/,
  patches: [
    {
      file: 'src/domain/local-day.ts',
      find: 'return Math.floor(shifted / dayMilliseconds) as LocalDay;',
      replace: 'return (shifted && at / dayMilliseconds) as LocalDay;',
    },
  ],
  changes: {},
};
