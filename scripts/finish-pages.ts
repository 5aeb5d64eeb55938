import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lateLoader } from './late-scripts/late-loader.ts';
import { withLateScripts } from './late-scripts/late-scripts.ts';
import { sealPage } from './security/seal-page.ts';

/**
 * Lets every reading page of a built site be painted before its scripts are asked for, and gives every page its policy,
 * which names what is in the page by then. To be done before pages are packed or hashed.
 */
export async function finishPages({ root, outFolder }: { root: string; outFolder: string }) {
  const loader = await lateLoader(root);
  const files = readdirSync(outFolder, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const path = join(outFolder, file);
    const html = readFileSync(path, 'utf8');
    writeFileSync(path, sealPage(withLateScripts(html, loader)));
  }
}
