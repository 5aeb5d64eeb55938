import { killWhileAnswering } from '../faults/kill-while-answering.ts';
import type { Control } from './control.ts';

export const splitWrite: Control = {
  name: 'split-write',
  description: 'The event and what follows from it are written in two transactions.',
  fault: killWhileAnswering,
  amount: 12,
  seed: 1,
  because: /the stored projection is not what the events give/,
  patches: [
    {
      file: 'src/storage/write-queue.ts',
      find: `  return database.transaction('rw', database.tables, async () => {
    await Promise.all([
      database.events.bulkAdd(events),
`,
      replace: `  return database.events.bulkAdd(events).then(() => database.transaction('rw', database.tables, async () => {
    await Promise.all([
`,
    },
    {
      file: 'src/storage/write-queue.ts',
      find: `      database.drafts.bulkDelete(events.flatMap(draftGiven)),
    ]);
  });`,
      replace: `      database.drafts.bulkDelete(events.flatMap(draftGiven)),
    ]);
  }));`,
    },
  ],
  changes: {},
};
