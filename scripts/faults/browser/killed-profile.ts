import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, BrowserContextOptions } from '@playwright/test';
import { createProfile, type Profile } from '../../../tests/e2e/support/profile.ts';
import { launchOptions, person } from './open-browser.ts';

/** Why nothing can be killed here: processes are found by /proc. */
export function onlyLinux(): string | null {
  return process.platform === 'linux' ? null : 'kills by /proc, which only Linux has';
}

/** Lends a browser profile on disk, and removes it whatever happens. */
export async function withProfile<T>(
  work: (profile: Profile) => Promise<T>,
  options: BrowserContextOptions = { serviceWorkers: 'block' },
  folder?: string,
): Promise<T> {
  const profile = createProfile({ ...person, ...(await launchOptions()), ...options }, folder);
  try {
    return await work(profile);
  } finally {
    await profile.kill();
    profile.remove();
  }
}

/** Lends a copy of a profile that no browser is using. */
export async function withCopyOf<T>(
  folder: string,
  work: (profile: Profile) => Promise<T>,
): Promise<T> {
  const copy = mkdtempSync(join(tmpdir(), 'goldset-profile-'));
  cpSync(folder, copy, { recursive: true });
  rmSync(join(copy, 'SingletonLock'), { force: true });
  return withProfile(work, { serviceWorkers: 'block' }, copy);
}

/** The tab that a browser starts with. */
export async function firstPage(context: BrowserContext) {
  return context.pages()[0] ?? context.newPage();
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
