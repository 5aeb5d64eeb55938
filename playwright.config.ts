import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/find-browser.ts';
import { browserArguments } from './tests/e2e/support/browser-arguments.ts';
import type { SiteOptions } from './tests/e2e/support/test.ts';

/** `npm run test:e2e`: the built site in a real browser. Run `npm run build` and `npm run build:sub-path` first. */
export default defineConfig<object, SiteOptions>({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A busy machine may miss a deadline. What needs its second try is listed as flaky, and is a fault to find.
  retries: 1,
  workers: 2,
  // Generous, for machines that do other things at the same time; only what fails waits that long.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    launchOptions: { executablePath: await findBrowser(), args: browserArguments },
    viewport: { width: 360, height: 740 },
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    reducedMotion: 'reduce',
    // To save everything for offline use takes a second of each fresh visit: only where that is looked at.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'root', use: { folder: 'dist' } },
    {
      name: 'sub-path',
      testMatch: /(offline|security-policy)\.spec\.ts/,
      use: { folder: 'dist-sub-path' },
    },
  ],
});
