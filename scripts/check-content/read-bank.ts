import { basename } from 'node:path/posix';
import type { z } from 'astro/zod';
import { parseYaml } from '#compile/content-file.ts';
import { readQuestion } from '#compile/read-question.ts';
import { assessmentSkillsSchema } from '#schemas/assessment-skills.ts';
import { competenciesSchema } from '#schemas/competencies.ts';
import { type ContentIssue, contentIssuesOf } from '#schemas/content-issue.ts';
import { coverageSchema } from '#schemas/coverage.ts';
import { factsSchema } from '#schemas/facts.ts';
import { curatedSetSchema, starterSetSchema } from '#schemas/question-set.ts';
import { rolesSchema } from '#schemas/roles.ts';
import type { Bank, Item, SetFile } from './check.ts';
import { type ContentFolder, contentFolder } from './content-folder.ts';
import { itemTexts } from './item-texts.ts';
import { readOtherTexts } from './read-other-texts.ts';

export interface BankReading {
  readonly bank: Bank;
  /** Files that did not pass their schema or did not compile; they are not in the bank. */
  readonly issues: readonly ContentIssue[];
}

interface Reader {
  readonly folder: ContentFolder;
  readonly issues: ContentIssue[];
}

/** @param path the content folder */
export function readBank(path: string): BankReading {
  const reader: Reader = { folder: contentFolder(path), issues: [] };
  const authored = readQuestions(reader);
  const bank: Bank = {
    items: authored.filter(({ frontmatter }) => !frontmatter.retired),
    retiredIds: authored.flatMap(({ frontmatter: { id, retired } }) => (retired ? [id] : [])),
    competencies: readYaml(reader, 'competencies.yaml', competenciesSchema) ?? {
      domains: [],
      competencies: [],
    },
    facts: readYaml(reader, 'facts.yaml', factsSchema)?.facts ?? [],
    sets: readSets(reader),
    others: readOtherTexts(reader.folder, reader.issues),
    skills: readYaml(reader, 'assessment-skills.yaml', assessmentSkillsSchema)?.skills ?? [],
    coverage: readYaml(reader, 'coverage.yaml', coverageSchema)?.groups ?? [],
    roles: readYaml(reader, 'roles.yaml', rolesSchema)?.roles ?? [],
  };
  return { bank, issues: reader.issues };
}

function readQuestions(reader: Reader): Item[] {
  const items = new Map<string, Item>();
  for (const path of reader.folder.paths('questions/**/*.mdx')) {
    const file = `content/${path}`;
    const result = readQuestion(file, reader.folder.read(path));
    if (!result.ok) {
      reader.issues.push(...result.issues);
      continue;
    }
    const { id } = result.value.frontmatter;
    const twin = items.get(id);
    if (twin !== undefined) {
      reader.issues.push({
        file,
        where: 'id',
        message: `is taken by ${twin.file}; choose another`,
      });
    }
    items.set(id, { ...result.value, file, texts: itemTexts(result.value) });
  }
  return [...items.values()];
}

function readSets(reader: Reader): SetFile[] {
  return reader.folder.paths('sets/*.yaml').flatMap((path) => {
    const file = `content/${path}`;
    if (path.endsWith('/starter.yaml')) {
      const set = readYaml(reader, path, starterSetSchema);
      return set === undefined ? [] : [{ file, questions: set.questions, texts: [] }];
    }
    const set = readYaml(reader, path, curatedSetSchema);
    if (set === undefined) return [];
    if (set.id !== basename(path, '.yaml')) {
      const message = `is "${set.id}"; make it the file name, ${basename(path, '.yaml')}`;
      reader.issues.push({ file, where: 'id', message });
    }
    const items = set.sections.flatMap((section) => section.items);
    const notes = items.map(({ question, note }) => ({ field: question, text: note }));
    return [
      {
        file,
        questions: items.map(({ question }) => question),
        texts: [{ field: 'note', text: set.note }, ...notes],
      },
    ];
  });
}

function readYaml<T extends z.ZodType>(
  reader: Reader,
  path: string,
  schema: T,
): z.infer<T> | undefined {
  if (reader.folder.paths(path).length === 0) {
    reader.issues.push({ file: `content/${path}`, where: '', message: 'is missing' });
    return undefined;
  }
  const data = parseYaml(reader.folder.read(path));
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  reader.issues.push(...contentIssuesOf(`content/${path}`, parsed.error, data));
  return undefined;
}
