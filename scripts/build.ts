/**
 * `npm run build`: the site in dist/; `-- --base /path/ --out folder` for a site below a path. A build is a function of its inputs: when none of them
 * changed since the last one, that one is kept.
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { headersFile } from './security/host-headers.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { base: { type: 'string' }, out: { type: 'string' } } });
const base = values.base ?? '/';
const outFolder = join(root, values.out ?? 'dist');
const contentFolder = join(root, process.env.CONTENT_DIR ?? 'content');
const recordFile = join(
  root,
  '.cache',
  `build-${createHash('sha256').update(outFolder).digest('hex').slice(0, 12)}`,
);

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function inputDigest(): string {
  const hash = createHash('sha256').update(`${base}\n${process.version}\n`);
  const folders = ['src', 'public', 'scripts'].map((name) => join(root, name));
  const files = [...folders, contentFolder].flatMap(filesUnder);
  const single = ['package-lock.json', 'astro.config.mjs', 'tsconfig.json'].map((name) =>
    join(root, name),
  );
  for (const file of [...files, ...single]) hash.update(`${file}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

/** Every file of the build by name, size and time of writing: a build that was touched is made anew. */
function outputDigest(): string {
  const hash = createHash('sha256');
  for (const file of filesUnder(outFolder)) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

const inputs = inputDigest();
const record =
  existsSync(recordFile) && existsSync(outFolder) ? readFileSync(recordFile, 'utf8') : '';
if (record !== '' && record === `${inputs}\n${outputDigest()}`) {
  console.log(`Nothing changed since the last build: ${outFolder} is kept.`);
  process.exit(0);
}

// A half-made build must never be served or cached: start from nothing.
rmSync(outFolder, { recursive: true, force: true });
// Pages read the content folder by its place in the project.
process.chdir(root);
Object.assign(process.env, {
  ASTRO_TELEMETRY_DISABLED: '1',
  OUT_DIR: outFolder,
  BASE_PATH: base,
});
// Loaded only when there is something to build, and in this process, so that Vite is loaded once for pages and worker.
const { build } = await import('astro');
const { finishPages } = await import('./finish-pages.ts');
const { addServiceWorker } = await import('./service-worker/add-service-worker.ts');
await build({ root, logLevel: 'warn' });
await finishPages({ root, outFolder });
writeFileSync(join(outFolder, '_headers'), headersFile(base));
await addServiceWorker({ root, outFolder, base });
mkdirSync(join(root, '.cache'), { recursive: true });
writeFileSync(recordFile, `${inputs}\n${outputDigest()}`);
