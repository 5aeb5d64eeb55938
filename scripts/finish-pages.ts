import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path/posix';
import { lateLoaders } from './late-scripts/late-loader.ts';
import { type LateScripts, withLateScripts } from './late-scripts/late-scripts.ts';
import { sealPage } from './security/seal-page.ts';
import { staticModulesOf } from './site-modules.ts';

/**
 * Lets every page of a built site be painted before its scripts are asked for, and gives it its policy, which names what
 * is in the page by then. To be done before pages are packed or hashed.
 */
export async function finishPages({ root, outFolder }: { root: string; outFolder: string }) {
  const late: LateScripts = {
    ...(await lateLoaders(root)),
    importsOf: (address) => importsOf(outFolder, address),
  };
  const files = readdirSync(outFolder, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const path = join(outFolder, file);
    const html = readFileSync(path, 'utf8');
    writeFileSync(path, sealPage(withLateScripts(html, late)));
  }
}

/** Every script of the site is in one folder, which the address ends with. */
function importsOf(outFolder: string, address: string): string[] {
  const folder = basename(dirname(address));
  const modules = staticModulesOf(outFolder, join(folder, basename(address)));
  return [...modules].map((file) => join(dirname(address), basename(file)));
}
