import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';

/** A module and all that it imports statically, as files relative to the folder. Dynamic imports come later, if ever. */
export function staticModulesOf(
  folder: string,
  entry: string,
  found = new Set<string>(),
): Set<string> {
  if (found.has(entry)) return found;
  found.add(entry);
  const code = readFileSync(join(folder, entry), 'utf8');
  for (const [, specifier = ''] of code.matchAll(
    /\b(?:from|import)\s*["'](\.{1,2}\/[^"']+)["']/g,
  )) {
    const file = normalize(join(dirname(entry), specifier))
      .split(sep)
      .join('/');
    if (existsSync(join(folder, file))) staticModulesOf(folder, file, found);
  }
  return found;
}
