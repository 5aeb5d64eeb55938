import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentKinds } from '#compile/content-kinds.ts';
import { contentLoader } from '#compile/content-loader.ts';
import { type PackedQuestion, unpackQuestion } from '#compile/stored-question.ts';
import { aQuestionFile } from '../support/a-question-file.ts';

interface Entry {
  readonly id: string;
  readonly data: PackedQuestion;
  readonly digest: string;
}

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-loader-'));
});

afterEach(() => rmSync(root, { recursive: true }));

function write(id: string, overrides: Record<string, unknown> = {}, folder = 'statistics') {
  mkdirSync(join(root, 'content/questions', folder), { recursive: true });
  const text = aQuestionFile({ id, competency: folder, ...overrides });
  writeFileSync(join(root, 'content/questions', folder, `${id}.mdx`), text);
}

/** Astro's store and what was written to it since the last load. */
function aStore() {
  const entries = new Map<string, Entry>();
  const meta = new Map<string, string>();
  const written: string[] = [];
  const context = {
    config: { root: pathToFileURL(`${root}/`) },
    meta,
    generateDigest: (text: string) => `${text.length}:${text}`,
    store: {
      keys: () => [...entries.keys()],
      get: (id: string) => entries.get(id),
      delete: (id: string) => entries.delete(id),
      clear: () => entries.clear(),
      set: (entry: Entry) => {
        entries.set(entry.id, entry);
        written.push(entry.id);
      },
    },
  } as unknown as LoaderContext;
  const load = async () => {
    written.length = 0;
    await contentLoader({ folder: 'content', ...contentKinds.questions }).load(context);
    return [...written];
  };
  return { entries, load };
}

describe('contentLoader', () => {
  test('stores each question under its id, compiled', async () => {
    write('b-question', { retired: true, basis: 'editorial' });
    write('a-question', {}, 'datasets');
    const { entries, load } = aStore();
    expect(await load()).toEqual(['a-question', 'b-question']);
    const { data } = entries.get('b-question') ?? expect.fail();
    expect(unpackQuestion(data)).toMatchObject({
      retired: true,
      editorial: true,
      question: { id: 'b-question', stem: [{ tag: 'p' }] },
      reading: { id: 'b-question' },
    });
  });

  test('compiles only what changed since the last load', async () => {
    write('a-question');
    write('b-question');
    const { load } = aStore();
    await load();
    expect(await load()).toEqual([]);
    write('b-question', { title: 'Another title' });
    expect(await load()).toEqual(['b-question']);
  });

  test('forgets a question whose file is gone', async () => {
    write('a-question');
    write('b-question');
    const { entries, load } = aStore();
    await load();
    rmSync(join(root, 'content/questions/statistics/a-question.mdx'));
    await load();
    expect([...entries.keys()]).toEqual(['b-question']);
  });

  test('compiles everything anew when the compiler changed', async () => {
    write('a-question');
    const { load } = aStore();
    await load();
    mkdirSync(join(root, 'src/compile'), { recursive: true });
    writeFileSync(join(root, 'src/compile/compile-text.ts'), '// changed');
    expect(await load()).toEqual(['a-question']);
  });

  test('tells of all files at once', async () => {
    write('a-question', { band: 'novice' });
    write('b-question', { title: undefined });
    write('c-question');
    write('c-question', {}, 'datasets');
    await expect(aStore().load()).rejects.toThrow(
      [
        'Content to mend:',
        'content/questions/statistics/a-question.mdx: band: has "novice"; use junior, mid, senior, lead',
        'content/questions/statistics/b-question.mdx: title: is missing',
        'content/questions/statistics/c-question.mdx: id: is taken by content/questions/datasets/c-question.mdx; choose another',
      ].join('\n'),
    );
  });
});
