import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { headersFile } from './host-headers.ts';
import { sealPage } from './seal-page.ts';

/** Gives every page of a built site its policy, and hosts the headers to send. To be done before pages are packed or hashed. */
export function addSecurity({ outFolder, base }: { outFolder: string; base: string }): void {
  for (const file of globSync('**/*.html', { cwd: outFolder })) {
    const path = join(outFolder, file);
    writeFileSync(path, sealPage(readFileSync(path, 'utf8')));
  }
  writeFileSync(join(outFolder, '_headers'), headersFile(base));
}
