import type { Page } from '@playwright/test';
import { emptyPage, withSite } from '../browser/fault-site.ts';
import { person, withBrowser } from '../browser/open-browser.ts';
import { bundle } from '../bundle.ts';
import type { Fault } from '../fault.ts';
import { scriptsInText } from '../hostile/scripts-in-text.ts';
import { Broken, runTrials, seedsOver } from '../trials.ts';

export const scriptInText: Fault = {
  name: 'script-in-text',
  description:
    'Texts of others with markup, handlers and addresses that run something, drawn as the app draws them and followed, without a policy to help: nothing runs, no dialog opens, and all of it stays text.',
  amounts: { short: 30, middle: scriptsInText.length, nightly: scriptsInText.length },
  run: (amount, seed, subject) =>
    withSite(subject, async (site) => {
      site.offer('text', await bundle('scripts/faults/page/text-page.tsx', subject.patches));
      return withBrowser(async (browser) => {
        const context = await browser.newContext({ ...person, serviceWorkers: 'block' });
        const page = await context.newPage();
        let dialogs = 0;
        page.on('dialog', (dialog) => {
          dialogs += 1;
          void dialog.dismiss();
        });
        await page.goto(site.url + emptyPage);
        const module = `${site.url}${emptyPage}text.js`;
        return runTrials(seedsOver(scriptsInText.length, seed, amount), async (trial) => {
          const text = scriptsInText[trial % scriptsInText.length] ?? '';
          const found = await attackedBy(page, module, text);
          if (found.length > 0 || dialogs > 0) throw new Broken(`ran: ${text}`);
          return undefined;
        });
      });
    }),
};

function attackedBy(page: Page, module: string, text: string): Promise<string[]> {
  return page.evaluate(async ([address, given]) => (await import(address)).attackedBy([given]), [
    module,
    text,
  ] as const);
}
