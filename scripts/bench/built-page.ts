import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** A page of a built site, and what it refers to. */
export interface BuiltPage {
  /** Below the site's base, as people see it: '' or questions/an-id/; 404.html for the page of lost links. */
  readonly path: string;
  readonly html: string;
}

export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export interface BuiltSite {
  readonly folder: string;
  /** Path it is served under, with slashes at both ends. */
  readonly base: string;
  readonly pages: readonly BuiltPage[];
}

export function readBuiltSite(folder: string): BuiltSite {
  const pages = globSync('**/*.html', { cwd: folder })
    .map((file) => file.split(sep).join('/'))
    .sort()
    .map((file) => ({
      path: file.replace(/(^|\/)index\.html$/, '$1'),
      html: readFileSync(join(folder, file), 'utf8'),
    }));
  const base = /<html[^>]*\bdata-base="([^"]+)"/.exec(pages[0]?.html ?? '')?.[1];
  if (!base) throw new Error(`${folder} holds no built page: run "npm run build" first`);
  return { folder, base, pages };
}

/** The tags of a built page. Its scripts are cut out first: markup in a string is no markup. */
export function tagsOf(html: string): Tag[] {
  const markup = html.replaceAll(/(<script\b[^>]*>)[\s\S]*?<\/script>/g, '$1');
  const tags = markup.matchAll(
    /<([a-z][\w-]*)((?:\s+[^\s=>/]+(?:=(?:"[^"]*"|'[^']*'|[^\s>]+))?)*)\s*\/?>/gi,
  );
  return [...tags].map(([, name = '', text = '']) => ({
    name: name.toLowerCase(),
    attributes: attributesOf(text),
  }));
}

function attributesOf(text: string): Record<string, string> {
  const pairs = text.matchAll(/([^\s=]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g);
  return Object.fromEntries(
    [...pairs].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      decodeEntities(double ?? single ?? bare ?? ''),
    ]),
  );
}

const entities: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#34;': '"',
  '&#39;': "'",
  '&#38;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
};

function decodeEntities(text: string): string {
  return text.replaceAll(
    /&(?:quot|lt|gt|amp|#34|#38|#39);/g,
    (entity) => entities[entity] ?? entity,
  );
}

/** The scripts written into the page itself. */
export function inlineScriptsOf(html: string): string[] {
  const scripts = html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g);
  return [...scripts]
    .filter(([, tag = '']) => !/\ssrc=|type="application\//.test(tag))
    .map(([, , text = '']) => text);
}

/** The file behind an address on this site, relative to its folder; null when it is not a file of it. */
export function fileBehind({ folder, base }: BuiltSite, address: string): string | null {
  if (!address.startsWith(base)) return null;
  const path = decodeURIComponent(address.slice(base.length).replace(/[?#].*$/, ''));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return existsSync(join(folder, file)) ? file : null;
}
