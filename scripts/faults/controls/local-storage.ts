import { killWhileAnswering } from '../faults/kill-while-answering.ts';
import type { Control } from './control.ts';

const page = 'scripts/faults/page/ledger-page.ts';
const variant = '../controls/local-storage-ledger.ts';

export const localStorageState: Control = {
  name: 'local-storage',
  description: 'Answers are kept in localStorage.',
  fault: killWhileAnswering,
  amount: 8,
  seed: 1,
  because: /saved events lost/,
  patches: [
    {
      file: page,
      find: "openLedger } from '#storage/ledger-store.ts';",
      replace: `} from '#storage/ledger-store.ts';
import { examineStored, openLedger } from '${variant}';`,
    },
    {
      file: page,
      find: 'import { examineStored, storedText }',
      replace: 'import { storedText }',
    },
  ],
  changes: {},
};
