import type { Fault } from './fault.ts';
import { brokenInstall } from './faults/broken-install.ts';
import { changingClocks } from './faults/changing-clocks.ts';
import { crashOrClose } from './faults/crash-or-close.ts';
import { cutLinks } from './faults/cut-links.ts';
import { evictedCache } from './faults/evicted-cache.ts';
import { fullQuota } from './faults/full-quota.ts';
import { hostileFiles } from './faults/hostile-files.ts';
import { killWhileAnswering } from './faults/kill-while-answering.ts';
import { killWhileInstalling } from './faults/kill-while-installing.ts';
import { killWhileMigrating } from './faults/kill-while-migrating.ts';
import { lostConnection } from './faults/lost-connection.ts';
import { mergedLedgers } from './faults/merged-ledgers.ts';
import { newRelease } from './faults/new-release.ts';
import { oldBesideNew } from './faults/old-beside-new.ts';
import { scriptInText } from './faults/script-in-text.ts';
import { tabsRacing } from './faults/tabs-racing.ts';
import { wrongClock } from './faults/wrong-clock.ts';

export const faults: readonly Fault[] = [
  killWhileAnswering,
  killWhileMigrating,
  killWhileInstalling,
  crashOrClose,
  tabsRacing,
  oldBesideNew,
  fullQuota,
  lostConnection,
  brokenInstall,
  evictedCache,
  newRelease,
  hostileFiles,
  cutLinks,
  scriptInText,
  mergedLedgers,
  changingClocks,
  wrongClock,
];
