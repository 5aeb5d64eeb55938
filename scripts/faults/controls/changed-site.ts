import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { root } from '../bundle.ts';
import { changeFiles } from '../change-files.ts';
import type { Changes, Subject } from '../subject.ts';

/** A copy of the built site in which files read otherwise. */
export function changedSite(product: Subject, changes: Changes): Subject {
  const folder = mkdtempSync(join(tmpdir(), 'goldset-control-'));
  cpSync(resolve(root, product.folder), folder, { recursive: true });
  changeFiles(folder, changes);
  return { ...product, folder, changes };
}
