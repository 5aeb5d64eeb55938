import { createHash } from 'node:crypto';
import { pagePolicy } from '../../src/security/policy.ts';

const charset = '<meta charset="utf-8">';

/**
 * A built page with its policy as the first thing that the browser reads: of all that is written into the page, only
 * what is there now may run.
 */
export function sealPage(html: string): string {
  const start = html.indexOf(charset);
  if (start < 0) throw new Error(`Inconsistent: a page without ${charset}`);
  const policy = pagePolicy({
    scripts: hashesOf(inlineScripts(html)),
    styles: hashesOf(inlineStyles(html)),
  });
  const end = start + charset.length;
  return `${html.slice(0, end)}<meta http-equiv="Content-Security-Policy" content="${policy}">${html.slice(end)}`;
}

/** Scripts without an address; data in a script element is never run. */
function inlineScripts(html: string): string[] {
  return [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)]
    .filter(([, attributes = '']) => !/\ssrc=|\stype="application\//.test(attributes))
    .map(([, , text = '']) => text);
}

function inlineStyles(html: string): string[] {
  return [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)].map(([, text = '']) => text);
}

function hashesOf(texts: readonly string[]): string[] {
  return [...new Set(texts.map(hashOf))];
}

/** By text: what pages share is most of what is in them. */
const knownHashes = new Map<string, string>();

function hashOf(text: string): string {
  const known = knownHashes.get(text) ?? computeHash(text);
  knownHashes.set(text, known);
  return known;
}

/** As a browser computes it, which reads every line end as \n. */
function computeHash(text: string): string {
  const read = text.replaceAll(/\r\n?/g, '\n');
  return `sha256-${createHash('sha256').update(read).digest('base64')}`;
}
