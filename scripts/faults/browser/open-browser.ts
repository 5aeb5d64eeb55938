import { type Browser, type BrowserContextOptions, chromium } from '@playwright/test';
import { browserArguments } from '../../../tests/e2e/support/browser-arguments.ts';
import { findBrowser } from '../../find-browser.ts';

/** As playwright.config.ts has it: a phone, somewhere with summer time. */
export const person: BrowserContextOptions = {
  viewport: { width: 360, height: 740 },
  locale: 'en-GB',
  timezoneId: 'Europe/Berlin',
  reducedMotion: 'reduce',
};

export async function launchOptions() {
  return { executablePath: await findBrowser(), args: browserArguments };
}

export async function openBrowser(): Promise<Browser> {
  return chromium.launch(await launchOptions());
}

/** Lends a browser, and closes it whatever happens. */
export async function withBrowser<T>(work: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await openBrowser();
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

let name: string | undefined;

export async function browserName(): Promise<string> {
  name ??= await withBrowser(async (browser) => `Chromium ${browser.version()}`);
  return name;
}
