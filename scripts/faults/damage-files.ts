import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Random } from '../../src/domain/random.ts';

/** Ways in which the files of a database are damaged, by what was done. */
export const damages: Readonly<Record<string, (files: readonly string[], random: Random) => void>> =
  {
    'all files cut in half': (files) => {
      for (const file of files) rewrite(file, (bytes) => bytes.subarray(0, bytes.length / 2));
    },
    'log and tables filled with zeros': (files) => {
      for (const file of dataOf(files)) rewrite(file, (bytes) => Buffer.alloc(bytes.length));
    },
    'bytes flipped in log and tables': (files, random) => {
      for (const file of dataOf(files)) rewrite(file, (bytes) => flipped(bytes, random));
    },
    'first bytes of log and tables changed': (files, random) => {
      for (const file of dataOf(files)) {
        rewrite(file, (bytes) => {
          for (let at = 0; at < Math.min(64, bytes.length); at += 1) bytes[at] = random() * 256;
          return bytes;
        });
      }
    },
    'MANIFEST deleted': (files) => remove(files, /^MANIFEST/),
    'CURRENT deleted': (files) => remove(files, /^CURRENT$/),
    'log and tables deleted': (files) => {
      for (const file of dataOf(files)) rmSync(file);
    },
    'everything deleted': (files) => {
      for (const file of files) rmSync(file);
    },
  };

/** File names may change with the browser, so they are found by their place. */
export function databaseFiles(profile: string): string[] {
  const files = globSync('*/IndexedDB/*.leveldb/*', { cwd: profile });
  if (files.length === 0) throw new Error('Inconsistent: the profile has no files of a database');
  return files.map((file) => join(profile, file));
}

function dataOf(files: readonly string[]): string[] {
  return files.filter((file) => /\.(log|ldb)$/.test(file));
}

function remove(files: readonly string[], name: RegExp): void {
  for (const file of files) if (name.test(basename(file))) rmSync(file);
}

function rewrite(file: string, change: (bytes: Buffer) => Uint8Array): void {
  writeFileSync(file, change(readFileSync(file)));
}

const shareFlipped = 0.002;

function flipped(bytes: Buffer, random: Random): Buffer {
  const count = Math.ceil(bytes.length * shareFlipped);
  for (let done = 0; done < count; done += 1) {
    const at = Math.floor(random() * bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
  }
  return bytes;
}
