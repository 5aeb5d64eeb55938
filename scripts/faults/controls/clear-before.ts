import { killWhileRestoring } from '../faults/kill-while-restoring.ts';
import type { Control } from './control.ts';

const file = 'src/storage/change-events.ts';

export const clearBefore: Control = {
  name: 'clear-before',
  description: 'An import clears the table first, outside of its transaction.',
  fault: killWhileRestoring,
  amount: 16,
  seed: 1,
  because: /neither the old set nor the new|ends as damaged/,
  patches: [
    {
      file,
      find: `  return database.transaction('rw', database.tables, async () => {
    const imports`,
      replace: `  return events.clear().then(() => database.transaction('rw', database.tables, async () => {
    const imports`,
    },
    {
      file,
      find: '(await events.count()) === change.rowsBefore',
      replace: '(await events.count()) === 0',
    },
    {
      file,
      find: '(await events.count()) !== change.rowsAfter',
      replace: '(await events.count()) < 0',
    },
    {
      file,
      find: `than it should');
    }
  });`,
      replace: `than it should');
    }
  }));`,
    },
  ],
  changes: {},
};
