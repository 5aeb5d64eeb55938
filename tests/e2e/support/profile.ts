import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';

/** A browser profile on disk: what a person keeps when the browser dies. Linux only, because of how it is killed. */
export interface Profile {
  readonly folder: string;
  launch(): Promise<BrowserContext>;
  /** Ends every process of the browser at once, with no chance to write anything more. */
  kill(): Promise<void>;
  remove(): void;
}

export function createProfile(
  options: Parameters<typeof chromium.launchPersistentContext>[1],
): Profile {
  const folder = mkdtempSync(join(tmpdir(), 'goldset-profile-'));
  let context: BrowserContext | null = null;
  return {
    folder,
    launch: async () => {
      context = await chromium.launchPersistentContext(folder, options);
      return context;
    },
    kill: async () => {
      for (const pid of processesOf(folder)) process.kill(pid, 'SIGKILL');
      // Whether closing what is dead succeeds says nothing.
      await context?.close().catch(() => {});
      // The dead browser's claim to the profile.
      rmSync(join(folder, 'SingletonLock'), { force: true });
    },
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  };
}

/** The main process and all its children name the profile in their command line. */
function processesOf(folder: string): number[] {
  return globSync('/proc/[0-9]*/cmdline').flatMap((file) => {
    const isOurs = readCommand(file).includes(folder);
    return isOurs ? Number(file.split('/')[2]) : [];
  });
}

/** Empty when the process has ended in between. */
function readCommand(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
