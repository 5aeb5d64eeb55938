import { basename, dirname, extname } from 'node:path/posix';
import type { z } from 'astro/zod';
import { curatedSetSchema, starterSetSchema } from '#schemas/question-set.ts';
import { credentialFile } from './compile-credential.ts';
import { guideFile } from './compile-guide.ts';
import { matrixFile, matrixRowFile } from './compile-matrix.ts';
import { scorecardFile } from './compile-scorecard.ts';
import { termFile } from './compile-term.ts';
import { type FileKind, type Reading, readMdxFile, readYamlFile } from './content-file.ts';
import { readQuestion } from './read-question.ts';
import { toStored } from './stored-question.ts';

/** `datasets` of content/questions/x/datasets.mdx: ids are file names. */
function nameOf(path: string): string {
  return basename(path, extname(path));
}

/** Files of a kind whose `id` has to be the name of the file. */
function named<S extends z.ZodType<{ id: string }>, T extends object>(
  read: typeof readMdxFile,
  kind: FileKind<S, T>,
): (file: string, text: string) => Reading<T> {
  return (file, text) => {
    const compile: typeof kind.compile = (data, body, report) => {
      const id = nameOf(file);
      if (data.id !== id) report('id', `is "${data.id}"; make it the file name, ${id}`);
      return kind.compile(data, body, report);
    };
    return read({ ...kind, compile }, file, text);
  };
}

/** A kind of file that needs no compiling. */
function asWritten<S extends z.ZodType>(schema: S): FileKind<S, z.infer<S>> {
  return { schema, compile: (data) => data };
}

/** How each kind of content file is found and read. A new kind is one line here and one in site-content.ts. */
export const contentKinds = {
  questions: {
    pattern: 'questions/**/*.mdx',
    read: (file: string, text: string) => {
      const result = readQuestion(file, text);
      if (!result.ok) return result;
      return { ok: true as const, value: toStored(result.value) };
    },
  },
  terms: { pattern: 'glossary/*.mdx', read: named(readMdxFile, termFile) },
  guide: { pattern: 'guide/*.mdx', read: named(readMdxFile, guideFile) },
  credentials: { pattern: 'certifications/*.mdx', read: named(readMdxFile, credentialFile) },
  matrices: { pattern: 'skill-matrices/*.yaml', read: named(readYamlFile, matrixFile) },
  matrixRows: {
    pattern: 'skill-matrices/*/*.yaml',
    read: named(readYamlFile, matrixRowFile),
    /** `<matrix>/<row>`: two matrices may have a row of the same name. */
    idOf: (path: string) => `${basename(dirname(path))}/${nameOf(path)}`,
  },
  scorecards: { pattern: 'rubrics/*.yaml', read: named(readYamlFile, scorecardFile) },
  starterSets: {
    pattern: 'sets/starter.yaml',
    read: named(readYamlFile, asWritten(starterSetSchema)),
  },
  curatedSets: {
    pattern: 'sets/!(starter).yaml',
    read: named(readYamlFile, asWritten(curatedSetSchema)),
  },
} as const;
