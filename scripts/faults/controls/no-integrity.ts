import { breakNumber, brokenInstall } from '../faults/broken-install.ts';
import type { Control } from './control.ts';

const noDigest = (text: string) => text.replaceAll(/"integrity":"sha256-[^"]+",?/g, '');

export const noIntegrity: Control = {
  name: 'no-integrity',
  description: 'What is saved for offline use is taken as it comes, without its digest.',
  fault: brokenInstall,
  amount: 1,
  seed: ({ folder }) =>
    breakNumber(
      folder,
      ({ path, how, once }) => /^scorecard\//.test(path) && how === 'portal' && !once,
    ),
  because: /called ready/,
  patches: [],
  changes: { 'sw.js': noDigest },
};
