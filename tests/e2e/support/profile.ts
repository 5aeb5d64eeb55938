import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';

/** A browser profile on disk: what a person keeps when the browser dies. Linux only, because of how it is killed. */
export interface Profile {
  /** On disk. */
  readonly folder: string;
  launch(): Promise<BrowserContext>;
  /** In good order, with everything written. */
  close(): Promise<void>;
  /** Ends every process of the browser at once, with no chance to write anything more. */
  kill(): Promise<void>;
  remove(): void;
}

/** @param folder an own one in the temporary folder, unless it has to lie elsewhere */
export function createProfile(
  options: Parameters<typeof chromium.launchPersistentContext>[1],
  folder: string = mkdtempSync(join(tmpdir(), 'goldset-profile-')),
): Profile {
  let context: BrowserContext | null = null;
  return {
    folder,
    launch: async () => {
      context = await chromium.launchPersistentContext(folder, options);
      return context;
    },
    close: async () => {
      await context?.close();
      context = null;
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
