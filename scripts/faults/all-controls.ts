import { clearBefore } from './controls/clear-before.ts';
import type { Control } from './controls/control.ts';
import { dueInMilliseconds } from './controls/due-in-milliseconds.ts';
import { localStorageState } from './controls/local-storage.ts';
import { noGate } from './controls/no-gate.ts';
import { noIntegrity } from './controls/no-integrity.ts';
import { regexpSanitiser } from './controls/regexp-sanitiser.ts';
import { skipWaiting } from './controls/skip-waiting.ts';
import { splitWrite } from './controls/split-write.ts';

export const controls: readonly Control[] = [
  splitWrite,
  localStorageState,
  noGate,
  clearBefore,
  skipWaiting,
  noIntegrity,
  dueInMilliseconds,
  regexpSanitiser,
];
