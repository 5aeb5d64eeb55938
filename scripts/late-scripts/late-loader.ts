import { join } from 'node:path';
import { build, minifySync, type Rolldown } from 'vite';
import type { LateLoaders } from './late-scripts.ts';

const loaderFile = 'src/features/app-shell/late-scripts.ts';

/**
 * The loaders as they are written into pages, of one bundle: minifying leaves out what a page without islands never
 * runs.
 *
 * @param root the project folder
 */
export async function lateLoaders(root: string): Promise<LateLoaders> {
  const code = await bundleLoader(root);
  const loader = (hasIslands: boolean) =>
    minifySync(loaderFile, `const hasIslands = ${hasIslands};\n${code}`, { module: true }).code;
  return { loader: loader(false), loaderWithIslands: loader(true) };
}

async function bundleLoader(root: string): Promise<string> {
  const bundle = (await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      copyPublicDir: false,
      rolldownOptions: { input: join(root, loaderFile), output: { codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput;
  return bundle.output[0].code;
}
