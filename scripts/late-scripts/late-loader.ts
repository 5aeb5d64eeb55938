import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { minify, transformWithOxc } from 'vite';

/**
 * The loader as it is written into a page.
 *
 * @param root the project folder
 */
export async function lateLoader(root: string): Promise<string> {
  const file = join(root, 'src/features/app-shell/late-scripts.ts');
  const { code } = await transformWithOxc(readFileSync(file, 'utf8'), file);
  // In a page a module needs no export to be one.
  const small = await minify(file, code.replace('export {};', ''), { module: true });
  return small.code;
}
