import { newRelease } from '../faults/new-release.ts';
import type { Control } from './control.ts';

export const skipWaiting: Control = {
  name: 'skip-waiting',
  description: 'A new service worker takes over as soon as it is installed.',
  fault: newRelease,
  amount: 1,
  seed: 0,
  because: /an open tab lacks \d+ files/,
  patches: [],
  changes: {
    'sw.js': (text) => `${text}\nself.addEventListener('install', () => self.skipWaiting());`,
  },
};
