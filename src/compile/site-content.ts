/** What is in the content folder, for the pages: each kind is read, validated and compiled when the first page asks for it. */
import { globSync, readFileSync } from 'node:fs';
import { basename, extname, join, sep } from 'node:path';
import type { z } from 'astro/zod';
import { assessmentSkillsSchema } from '#schemas/assessment-skills.ts';
import { competenciesSchema } from '#schemas/competencies.ts';
import { type ContentIssue, describeContentIssue } from '#schemas/content-issue.ts';
import { factsSchema } from '#schemas/facts.ts';
import { rolesSchema } from '#schemas/roles.ts';
import { simulationSchema } from '#schemas/simulation.ts';
import { type Reading, readYamlFile } from './content-file.ts';
import { contentKinds } from './content-kinds.ts';
import { once } from './once.ts';

export interface ContentEntry<T> {
  readonly id: string;
  readonly data: T;
}

/** Files that hold one entry each. */
export interface EntryFiles<T> {
  /** Inside the folder: questions/**\/*.mdx */
  readonly pattern: string;
  /** @param file `content/...`, as issues name it */
  readonly read: (file: string, text: string) => Reading<T>;
  /** The id of a path inside the folder; by itself the name of the file. */
  readonly idOf?: (path: string) => string;
}

/**
 * @param folder of the content, from where the process runs
 * @returns a reader for each kind, sorted by id; it throws all that is wrong with its files together, in the words of a writer
 */
export function readContent(folder: string) {
  const entries = <T>(files: EntryFiles<T>) => once(() => readEntries(folder, files));
  const list = <S extends z.ZodType, T extends { readonly id: string }>(
    file: string,
    schema: S,
    of: (data: z.infer<S>) => readonly T[],
  ) =>
    once(() =>
      of(readWhole(folder, file, schema))
        .map(entryOf)
        .sort(byId),
    );
  return {
    questions: entries(contentKinds.questions),
    terms: entries(contentKinds.terms),
    guide: entries(contentKinds.guide),
    credentials: entries(contentKinds.credentials),
    matrices: entries(contentKinds.matrices),
    matrixRows: entries(contentKinds.matrixRows),
    scorecards: entries(contentKinds.scorecards),
    starterSets: entries(contentKinds.starterSets),
    curatedSets: entries(contentKinds.curatedSets),
    assessmentSkills: list('assessment-skills.yaml', assessmentSkillsSchema, (it) => it.skills),
    domains: list('competencies.yaml', competenciesSchema, (it) => it.domains),
    competencies: list('competencies.yaml', competenciesSchema, (it) => it.competencies),
    roles: list('roles.yaml', rolesSchema, (it) => it.roles),
    facts: list('facts.yaml', factsSchema, (it) => it.facts),
    /** Of the code, not of a bank: the same whatever folder the questions come from. */
    simulation: once(() => readWhole('content', 'method/simulation.json', simulationSchema)),
  };
}

/** Another folder gives another bank, for measuring with thousands of questions. */
export const siteContent = readContent(process.env.CONTENT_DIR ?? 'content');

function entryOf<T extends { readonly id: string }>(data: T): ContentEntry<T> {
  return { id: data.id, data };
}

function readEntries<T>(folder: string, files: EntryFiles<T>): readonly ContentEntry<T>[] {
  const found = new Map<string, { readonly file: string; readonly data: T | null }>();
  const issues: ContentIssue[] = [];
  for (const path of pathsOf(folder, files.pattern)) {
    const file = `content/${path}`;
    const id = files.idOf?.(path) ?? basename(path, extname(path));
    const twin = found.get(id);
    if (twin) {
      issues.push({ file, where: 'id', message: `is taken by ${twin.file}; choose another` });
      continue;
    }
    const result = files.read(file, readFileSync(join(folder, path), 'utf8'));
    if (!result.ok) issues.push(...result.issues);
    found.set(id, { file, data: result.ok ? result.value : null });
  }
  failOn(issues);
  return [...found].flatMap(([id, { data }]) => (data === null ? [] : [{ id, data }])).sort(byId);
}

function pathsOf(folder: string, pattern: string): string[] {
  return globSync(pattern, { cwd: folder })
    .map((path) => path.split(sep).join('/'))
    .sort();
}

/** YAML as a whole; JSON is YAML too. */
function readWhole<S extends z.ZodType>(folder: string, path: string, schema: S): z.infer<S> {
  const kind = { schema, compile: (data: z.infer<S>) => data };
  const result = readYamlFile(kind, `content/${path}`, readFileSync(join(folder, path), 'utf8'));
  if (result.ok) return result.value;
  throw toMend(result.issues);
}

function failOn(issues: readonly ContentIssue[]): void {
  if (issues.length > 0) throw toMend(issues);
}

function toMend(issues: readonly ContentIssue[]): Error {
  return new Error(['Content to mend:', ...issues.map(describeContentIssue)].join('\n'));
}

/** By code unit, so that the order does not hang on the language of the machine. */
function byId(one: ContentEntry<unknown>, other: ContentEntry<unknown>): number {
  return one.id < other.id ? -1 : 1;
}
