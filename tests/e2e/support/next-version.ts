import { globSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sealPage } from '../../../scripts/security/seal-page.ts';
import { addServiceWorker } from '../../../scripts/service-worker/add-service-worker.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Says which version of the site a page belongs to. */
export const nextVersionMark = 'This is the next version.';

/**
 * Makes of a built folder what the next release is to a browser: every page says something else, every script and
 * style sheet has another name, and the ones before are gone.
 */
export async function releaseNextVersion(folder: string, base: string): Promise<void> {
  const renamed = globSync('_astro/*.{js,css}', { cwd: folder }).map((file) => {
    const name = basename(file);
    return { name, next: name.replace(/\.([\w-]{8})\./, (_, hash) => `.${reverse(hash)}.`) };
  });
  for (const file of globSync('**/*.{html,js,css}', { cwd: folder })) {
    const path = join(folder, file);
    let text = readFileSync(path, 'utf8').replace('</main>', `<p>${nextVersionMark}</p></main>`);
    for (const { name, next } of renamed) text = text.replaceAll(name, next);
    writeFileSync(path, file.endsWith('.html') ? sealedAgain(text) : text);
  }
  for (const { name, next } of renamed) {
    renameSync(join(folder, '_astro', name), join(folder, '_astro', next));
  }
  for (const part of ['packs', 'offline-content.json', 'sw.js']) {
    rmSync(join(folder, part), { recursive: true });
  }
  await addServiceWorker({ root, outFolder: folder, base });
}

/** Late scripts are named in a script that the policy knows by its hash. */
function sealedAgain(html: string): string {
  return sealPage(html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ''));
}

function reverse(text: string): string {
  return [...text].reverse().join('');
}
