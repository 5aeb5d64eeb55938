import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Changes } from './subject.ts';

/** @throws when a change changes nothing */
export function changeFiles(folder: string, changes: Changes): void {
  for (const [file, change] of Object.entries(changes)) {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    const changed = change(text);
    if (changed === text) throw new Error(`Inconsistent: the change does not fit ${file}`);
    writeFileSync(path, changed);
  }
}
