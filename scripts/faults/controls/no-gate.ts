import { oldBesideNew } from '../faults/old-beside-new.ts';
import type { Control } from './control.ts';

const file = 'src/storage/open-database.ts';

export const noGate: Control = {
  name: 'no-gate',
  description:
    'Later data is left to what Dexie does by default: open it, and open again when asked to make way.',
  fault: oldBesideNew,
  amount: 3,
  seed: 0,
  because: /wrote into new data|opened as saved, not too-new/,
  patches: [
    {
      file,
      find: 'return ((await schemaByNumber(name, factory)) ?? 0) > schemaVersion;',
      replace: 'return (await schemaByNumber(name, factory)) === -1;',
    },
    {
      file,
      find: "database.on('versionchange', ({ newVersion }) => {",
      replace: 'const never = ({ newVersion }) => {',
    },
    {
      file,
      find: `    return false;
  });`,
      replace: `    return false;
  };
  void never;`,
    },
    { file, find: 'meta.schema <= schemaVersion', replace: 'meta.schema > 0' },
  ],
  changes: {},
};
