import { chromium as playwright } from '@playwright/test';
import { launchOptions } from '../../faults/browser/open-browser.ts';
import { asExpression, type Engine } from '../engine.ts';

/** By Playwright, which the project has anyway. */
export const chromium: Engine = {
  name: 'Chromium',
  missing: () => null,
  open: async () => {
    const browser = await playwright.launch(await launchOptions());
    const page = await browser.newPage();
    return {
      version: `Chromium ${browser.version()}`,
      goto: async (url) => {
        await page.goto(url);
      },
      run: async (work, ...given) => {
        return JSON.parse(await page.evaluate(asExpression(work, given)));
      },
      close: () => browser.close(),
    };
  },
};
