import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { minify, transformWithOxc } from 'vite';
import { withLateScripts } from './late-scripts.ts';

const loaderFile = 'src/features/app-shell/late-scripts.ts';

/** Lets every reading page of a built site be painted before its scripts are asked for. To be done before pages are sealed. */
export async function addLateScripts(folders: { root: string; outFolder: string }): Promise<void> {
  const loader = await lateLoader(join(folders.root, loaderFile));
  for (const file of globSync('**/*.html', { cwd: folders.outFolder })) {
    const path = join(folders.outFolder, file);
    writeFileSync(path, withLateScripts(readFileSync(path, 'utf8'), loader));
  }
}

/** The loader as it is written into a page. */
async function lateLoader(file: string): Promise<string> {
  const { code } = await transformWithOxc(readFileSync(file, 'utf8'), file);
  // In a page a module needs no export to be one.
  const small = await minify(file, code.replace('export {};', ''), { module: true });
  return small.code;
}
