import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import type { ManifestTransform } from 'workbox-build';
// By itself the package loads a compiler for old browsers too.
import { injectManifest } from 'workbox-build/build/inject-manifest.js';
import { pagesSavedLater, writeOfflineContent } from './offline-content.ts';

interface SiteBuild {
  /** Project folder. */
  root: string;
  outFolder: string;
  base: string;
}

/** Adds to a built site what makes it work offline: content packs, their list, and sw.js with the shell's manifest. */
export async function addServiceWorker({ root, outFolder, base }: SiteBuild): Promise<void> {
  writeOfflineContent(outFolder);
  const bundle = mkdtempSync(join(tmpdir(), 'goldset-sw-'));
  try {
    await bundleWorker(root, bundle);
    const { count, size, warnings } = await injectManifest({
      swSrc: join(bundle, 'sw.js'),
      swDest: join(outFolder, 'sw.js'),
      globDirectory: outFolder,
      globPatterns: ['**/*.{html,js,css,woff2,svg,png,json,webmanifest}'],
      globIgnores: [
        'sw.js',
        ...pagesSavedLater.map((folder) => `${folder}**`),
        'packs/**',
        'bank/*.*.json',
        'screenshots/**',
      ],
      dontCacheBustURLsMatching: /_astro\/.+\.[\w-]{8}\./,
      manifestTransforms: [withIntegrity(outFolder)],
    });
    for (const warning of warnings) console.warn(warning);
    console.log(`Offline shell at ${base}: ${count} files, ${Math.round(size / 1024)} KiB`);
  } finally {
    rmSync(bundle, { recursive: true, force: true });
  }
}

async function bundleWorker(root: string, outDir: string): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      outDir,
      emptyOutDir: false,
      copyPublicDir: false,
      rolldownOptions: {
        input: join(root, 'src/offline/worker/service-worker.ts'),
        output: { format: 'iife', entryFileNames: 'sw.js', codeSplitting: false },
      },
    },
  });
}

/** With integrity a captive portal's answer is refused instead of stored, and evicted files are fetched again. */
function withIntegrity(outFolder: string): ManifestTransform {
  return (entries) => ({
    manifest: entries.map((entry) => {
      const integrity = integrityOf(readFileSync(join(outFolder, entry.url)));
      // One hash tells all there is to tell; a second one would double the weight of the list.
      return { ...entry, integrity, revision: entry.revision && integrity };
    }),
    warnings: [],
  });
}

function integrityOf(content: Uint8Array | string): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`;
}
