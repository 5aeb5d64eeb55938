import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { ShellEntry } from '../../src/offline/worker/shell-repair.ts';
import { pagesSavedLater } from './offline-content.ts';

const shellFiles = '**/*.{html,js,css,woff2,svg,png,json,webmanifest}';

/** Saved after the shell, or only shown by the browser when it installs the app. */
const otherFolders = [...pagesSavedLater, 'packs/', 'screenshots/'];
const bankContent = /^bank\/.+\..+\.json$/;

/** The bundler puts a hash of their content into these names. */
const namedByContent = /^_astro\/.+\.[\w-]{8}\./;

/**
 * Every file of the shell as Workbox wants it, in the order of their names. With integrity a captive portal's answer is
 * refused instead of stored, and evicted files are fetched again.
 */
export function shellManifest(outFolder: string): ShellEntry[] {
  return globSync(shellFiles, { cwd: outFolder })
    .map((path) => path.split(sep).join('/'))
    .filter(isOfShell)
    .sort()
    .map((url) => {
      const digest = createHash('sha256').update(readFileSync(join(outFolder, url)));
      const integrity = `sha256-${digest.digest('base64')}`;
      return { url, revision: namedByContent.test(url) ? null : integrity.slice(-20), integrity };
    });
}

function isOfShell(url: string): boolean {
  if (url === 'sw.js' || bankContent.test(url)) return false;
  return !otherFolders.some((folder) => url.startsWith(folder));
}
