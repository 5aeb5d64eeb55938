/**
 * `npm run smoke:engines`: the built site in every browser engine that is installed. One walk without a network in
 * each, and the data of one handed to the next: the same events have to arrive. Says which engine is missing.
 * Run `npm run build` first. Ends with 1 when a step failed.
 */
import { join } from 'node:path';
import { readBank, someOf } from '../../tests/e2e/support/bank.ts';
import { withSite } from '../faults/browser/fault-site.ts';
import { root } from '../faults/bundle.ts';
import { theProduct } from '../faults/subject.ts';
import { chromium } from './engines/chromium.ts';
import { firefox } from './engines/firefox.ts';
import { webkit } from './engines/webkit.ts';
import { exportFrom, importInto } from './hand-over.ts';
import { walkOffline } from './smoke-steps.ts';

const product = theProduct();
const ids = someOf(readBank(join(root, product.folder)), 'single-choice', 3);
let failures = 0;
let handed: Awaited<ReturnType<typeof exportFrom>> | null = null;

for (const engine of [chromium, firefox, webkit]) {
  const reason = engine.missing();
  if (reason) {
    console.log(`${engine.name}: missing, ${reason}`);
    continue;
  }
  try {
    handed = await withSite(product, async (site) => {
      const tab = await engine.open();
      try {
        await walkOffline(tab, site, ids);
        console.log(`${tab.version}: works offline, and the answer is there`);
        if (handed) {
          await importInto(tab, site, handed);
          console.log(`${tab.version}: took over ${handed.events} events of ${handed.from}`);
        }
        return await exportFrom(tab, site);
      } finally {
        await tab.close();
      }
    });
  } catch (error) {
    failures += 1;
    console.log(`${engine.name}: FAILED, ${error instanceof Error ? error.message : error}`);
  }
}
process.exit(failures === 0 ? 0 : 1);
