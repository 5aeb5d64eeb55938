import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { applyPatches, type Patch } from './subject.ts';

export const root: string = fileURLToPath(new URL('../..', import.meta.url));

const bundles = new Map<string, Promise<string>>();

/**
 * A module of `scripts/faults` with all of the product that it imports, as one script for a page.
 *
 * @param patches what a negative control changes on the way
 */
export function bundle(module: string, patches: readonly Patch[] = []): Promise<string> {
  const key = JSON.stringify([module, patches]);
  const known = bundles.get(key) ?? makeBundle(module, patches);
  bundles.set(key, known);
  return known;
}

/** The same, imported here in Node. */
export async function importPatched<Module>(
  module: string,
  patches: readonly Patch[],
): Promise<Module> {
  const code = await bundle(module, patches);
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}

async function makeBundle(module: string, patches: readonly Patch[]): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins: [patching(patches)],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      copyPublicDir: false,
      lib: { entry: join(root, module), formats: ['es'], fileName: 'bundle' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [made] = [built].flat();
  const chunk = made && 'output' in made ? made.output[0] : undefined;
  if (!chunk) throw new Error(`Inconsistent: ${module} was built to nothing`);
  return chunk.code;
}

const fitted = new Set<Patch>();

/** Patches that were for no file of any bundle: a control that changes nothing proves nothing. */
export function idlePatches(patches: readonly Patch[]): Patch[] {
  return patches.filter((patch) => !fitted.has(patch));
}

function patching(patches: readonly Patch[]): Plugin {
  return {
    name: 'negative-control',
    enforce: 'pre',
    transform(code, id) {
      const file = relative(root, id).replaceAll('\\', '/');
      const ours = patches.filter((patch) => patch.file === file);
      if (ours.length === 0) return null;
      for (const patch of ours) fitted.add(patch);
      return { code: applyPatches(code, ours), map: null };
    },
  };
}
