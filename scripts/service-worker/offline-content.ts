import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentEntry, ContentList } from '../../src/offline/worker/content-cache.ts';

/** Pages that are read and not worked with: saved after the shell, which has everything else. */
export const pagesSavedLater: readonly string[] = ['questions/', 'guide/', 'glossary/'];

/**
 * Writes packs/ (the question pages of one competency in one file, the pages of the guide in another) and
 * offline-content.json, the list of everything that is saved after the shell. Pages of one kind compress far better
 * together than one by one.
 */
export function writeOfflineContent(outFolder: string): void {
  const packed = packedPages(outFolder);
  const packs = [...packed].map(([name, pages]) => writePack(outFolder, name, pages));
  const bank = readdirSync(join(outFolder, 'bank'))
    .filter((name) => /\.\w+\.json$/.test(name) && name !== 'catalogue.json')
    .map((name) => bankEntry(outFolder, `bank/${name}`));
  const list: ContentList = {
    entries: [...bank, ...packs].sort((one, other) => (one.path < other.path ? -1 : 1)),
  };
  writeFileSync(join(outFolder, 'offline-content.json'), JSON.stringify(list));
}

/** A character for each byte: JSON escapes none but those of ASCII, so that nothing has to be decoded. */
const asBytes = 'latin1';

interface PackedPage {
  readonly path: string;
  /** As bytes. */
  readonly html: string;
  /** Name of its pack. */
  readonly pack: string;
}

function packedPages(outFolder: string): Map<string, PackedPage[]> {
  const pages = pagesSavedLater.flatMap((folder) =>
    pagesUnder(outFolder, folder).map((path) => {
      const html = readFileSync(join(outFolder, path, 'index.html'), asBytes);
      return { path, html, pack: folder === 'questions/' ? competencyOf(path, html) : 'guide' };
    }),
  );
  return Map.groupBy(pages, ({ pack }) => pack);
}

function pagesUnder(outFolder: string, folder: string): string[] {
  if (!existsSync(join(outFolder, folder))) return [];
  const names = readdirSync(join(outFolder, folder));
  return [folder, ...names.map((name) => `${folder}${name}/`)]
    .filter((path) => existsSync(join(outFolder, path, 'index.html')))
    .sort();
}

function competencyOf(path: string, html: string): string {
  const competency = /data-competency="([\w-]+)"/.exec(html)?.[1];
  if (!competency) throw new Error(`Inconsistent: the page ${path} names no competency`);
  return competency;
}

function writePack(outFolder: string, name: string, pages: readonly PackedPage[]): ContentEntry {
  const texts = Object.fromEntries(pages.map(({ path, html }) => [path, html]));
  const file = Buffer.from(JSON.stringify(texts), asBytes);
  const digest = createHash('sha256').update(file).digest();
  const path = `packs/${name}.${digest.toString('hex').slice(0, 8)}.json`;
  mkdirSync(join(outFolder, 'packs'), { recursive: true });
  writeFileSync(join(outFolder, path), file);
  return { path, integrity: integrityOf(digest), pages: Object.keys(texts) };
}

function bankEntry(outFolder: string, path: string): ContentEntry {
  const digest = createHash('sha256')
    .update(readFileSync(join(outFolder, path)))
    .digest();
  return { path, integrity: integrityOf(digest), pages: [] };
}

function integrityOf(sha256: Buffer): string {
  return `sha256-${sha256.toString('base64')}`;
}
