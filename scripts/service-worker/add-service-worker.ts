import { join } from 'node:path';
import { build } from 'vite';
import type { ShellEntry } from '../../src/offline/worker/shell-repair.ts';
import { writeOfflineContent } from './offline-content.ts';
import { shellManifest } from './shell-manifest.ts';

interface SiteBuild {
  /** Project folder. */
  root: string;
  outFolder: string;
}

/** Adds to a built site what makes it work offline: content packs, their list, and sw.js with the shell's manifest. */
export async function addServiceWorker({ root, outFolder }: SiteBuild): Promise<void> {
  writeOfflineContent(outFolder);
  const manifest = shellManifest(outFolder);
  await bundleWorker(root, outFolder, manifest);
  console.log(`Offline shell: ${manifest.length} files`);
}

async function bundleWorker(
  root: string,
  outDir: string,
  manifest: readonly ShellEntry[],
): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    define: {
      'process.env.NODE_ENV': '"production"',
      'self.__WB_MANIFEST': JSON.stringify(manifest),
    },
    build: {
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: join(root, 'src/offline/worker/service-worker.ts'),
        output: { format: 'iife', entryFileNames: 'sw.js', codeSplitting: false },
      },
    },
  });
}
