import { join } from 'node:path';
import { build } from 'vite';

/** One of the bench's own modules with all that it imports, as a script for a page. */
export async function bundleForPage(folder: string, module: string): Promise<string> {
  const built = await build({
    root: folder,
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      lib: { entry: join(folder, 'scripts/bench', module), formats: ['es'], fileName: 'bundle' },
      // One file: nothing beside it is served.
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [bundle] = [built].flat();
  const chunk = bundle && 'output' in bundle ? bundle.output[0] : undefined;
  if (!chunk) throw new Error(`Inconsistent: ${module} was built to nothing`);
  return chunk.code;
}
