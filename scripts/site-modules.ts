import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';

const staticImport = /\b(?:from|import)\s*["'](\.{1,2}\/[^"']+)["']/g;
const anyImport = /\b(?:from|import)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g;

/**
 * A module of a built site and all that it imports statically, as files relative to the folder. Dynamic imports come
 * later, if ever.
 */
export function staticModulesOf(folder: string, entry: string): Set<string> {
  return follow(staticImport, folder, entry, new Set());
}

/** A module of a built site and all that can ever come with it, through static and dynamic imports. */
export function everyModuleOf(folder: string, entry: string): Set<string> {
  return follow(anyImport, folder, entry, new Set());
}

function follow(imports: RegExp, folder: string, entry: string, found: Set<string>): Set<string> {
  if (found.has(entry)) return found;
  found.add(entry);
  const code = readFileSync(join(folder, entry), 'utf8');
  for (const [, specifier = ''] of code.matchAll(imports)) {
    const file = normalize(join(dirname(entry), specifier))
      .split(sep)
      .join('/');
    if (existsSync(join(folder, file))) follow(imports, folder, file, found);
  }
  return found;
}
