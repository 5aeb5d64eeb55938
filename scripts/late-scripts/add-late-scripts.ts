import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path/posix';
import { build, type Rolldown } from 'vite';
import { staticModulesOf } from '../static-modules.ts';
import { type LateScripts, withLateScripts } from './late-scripts.ts';

const loaderFile = 'src/features/app-shell/late-scripts.ts';

/** Lets every page of a built site be painted before its scripts are asked for. To be done before pages are sealed. */
export async function addLateScripts(folders: { root: string; outFolder: string }): Promise<void> {
  const [loader = '', loaderWithIslands = ''] = await Promise.all(
    [false, true].map((hasIslands) => lateLoader(folders.root, hasIslands)),
  );
  const late: LateScripts = {
    loader,
    loaderWithIslands,
    importsOf: (address) => importsOf(folders.outFolder, address),
  };
  for (const file of globSync('**/*.html', { cwd: folders.outFolder })) {
    const path = join(folders.outFolder, file);
    writeFileSync(path, withLateScripts(readFileSync(path, 'utf8'), late));
  }
}

/** Every script of the site is in one folder, which the address ends with. */
function importsOf(outFolder: string, address: string): string[] {
  const folder = basename(dirname(address));
  return [...staticModulesOf(outFolder, join(folder, basename(address)))].map((file) =>
    join(dirname(address), basename(file)),
  );
}

/** The loader as it is written into a page. */
async function lateLoader(root: string, hasIslands: boolean): Promise<string> {
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
