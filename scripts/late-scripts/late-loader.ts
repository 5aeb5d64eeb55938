import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

const loaderFile = 'src/features/app-shell/late-scripts.ts';

/**
 * The loader as it is written into a page.
 *
 * @param root the project folder
 * @param hasIslands whether it has to wake islands as well
 */
export async function lateLoader(root: string, hasIslands: boolean): Promise<string> {
  const bundle = (await build({
    root,
    configFile: false,
    logLevel: 'warn',
    define: { hasIslands: String(hasIslands) },
    build: {
      write: false,
      modulePreload: false,
      copyPublicDir: false,
      rolldownOptions: { input: join(root, loaderFile), output: { codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput;
  return bundle.output[0].code.trim();
}
