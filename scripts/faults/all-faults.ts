import type { Fault } from './fault.ts';
import { brokenInstall } from './faults/broken-install.ts';
import { changingClocks } from './faults/changing-clocks.ts';
import { clearedData } from './faults/cleared-data.ts';
import { crashOrClose } from './faults/crash-or-close.ts';
import { cutLinks } from './faults/cut-links.ts';
import { damagedFiles } from './faults/damaged-files.ts';
import { deniedStorage } from './faults/denied-storage.ts';
import { evictedCache } from './faults/evicted-cache.ts';
import { fullDisk } from './faults/full-disk.ts';
import { fullQuota } from './faults/full-quota.ts';
import { hostileFiles } from './faults/hostile-files.ts';
import { hostileFilesInBrowser } from './faults/hostile-files-in-browser.ts';
import { importBesideAnswering } from './faults/import-beside-answering.ts';
import { killWhileAnswering } from './faults/kill-while-answering.ts';
import { killWhileInstalling } from './faults/kill-while-installing.ts';
import { killWhileMigrating } from './faults/kill-while-migrating.ts';
import { killWhileRestoring } from './faults/kill-while-restoring.ts';
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
  killWhileRestoring,
  crashOrClose,
  tabsRacing,
  importBesideAnswering,
  oldBesideNew,
  fullQuota,
  fullDisk,
  lostConnection,
  damagedFiles,
  clearedData,
  deniedStorage,
  brokenInstall,
  evictedCache,
  newRelease,
  hostileFiles,
  hostileFilesInBrowser,
  cutLinks,
  scriptInText,
  mergedLedgers,
  changingClocks,
  wrongClock,
];
