import { expectedBands } from '#domain/competencies/assessment-skill.ts';
import { bands } from '#domain/competencies/band.ts';
import {
  fewestSkills,
  longestTitle,
  mostSkills,
  sizeOf,
} from '#domain/competencies/benchmark-draft.ts';
import type { ExpectedSkill } from '#domain/ledger/event.ts';
import type { Result } from './result.ts';

/**
 * A role benchmark as a file that can be sent, kept and read by people:
 *
 *     {
 *       "kind": "goldset-benchmark",
 *       "version": 1,
 *       "title": "Evaluation engineer at a bank",
 *       "exportedOn": "2026-11-21",
 *       "skills": [
 *         {
 *           "skill": "model-evaluation",
 *           "name": "Model evaluation and benchmarking",
 *           "expected": { "junior": "none", "mid": "junior", "senior": "mid", "lead": "senior" }
 *         }
 *       ]
 *     }
 *
 * `skill` is the id and what counts; `name` is for people. There are 15 to 20 skills, each once. A
 * later version may add fields, which version 1 passes over; it raises `version` when an older
 * reader would misunderstand it.
 */
export interface BenchmarkFile {
  readonly title: string;
  /** ISO date. */
  readonly exportedOn: string;
  readonly skills: readonly NamedSkill[];
}

export interface NamedSkill extends ExpectedSkill {
  readonly name: string;
}

const kind = 'goldset-benchmark';
const version = 1;

/** Far more than 20 skills need. */
const mostCharacters = 100_000;

export function encodeBenchmark({ title, exportedOn, skills }: BenchmarkFile): string {
  const written = skills.map(({ skill, name, expected }) => ({ skill, name, expected }));
  return `${JSON.stringify({ kind, version, title, exportedOn, skills: written }, null, 2)}\n`;
}

/** "goldset-benchmark-evaluation-engineer.json" */
export function benchmarkFileName(title: string): string {
  const words = title.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return `${[kind, ...words].join('-').slice(0, longestTitle)}.json`;
}

/** @param text of a file that somebody chose */
export function decodeBenchmark(text: string): Result<BenchmarkFile> {
  if (text.length > mostCharacters) return wrong('This file is too long to be a benchmark.');
  const file = parseJson(text);
  if (!isRecord(file))
    return wrong('This is not a benchmark file: it does not hold JSON with fields.');
  if (file.kind !== kind) {
    return wrong(`This is not a benchmark file: "kind" is not "${kind}".`);
  }
  if (file.version !== version) return wrong(versionProblem(file.version));
  const problems = [...headProblems(file), ...skillsProblems(file.skills)];
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, value: pickFields(file as unknown as BenchmarkFile) };
}

function wrong(problem: string): Result<never> {
  return { ok: false, problems: [problem] };
}

/** Undefined when the text is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function versionProblem(found: unknown): string {
  return typeof found === 'number' && found > version
    ? `The file is of version ${found} and this app reads version ${version}: update the app, then try again.`
    : `"version" has to be ${version}.`;
}

function headProblems({ title, exportedOn }: Record<string, unknown>): string[] {
  const problems: string[] = [];
  if (typeof title !== 'string' || title.length > longestTitle) {
    problems.push(`"title" has to be a text of at most ${longestTitle} characters.`);
  }
  if (typeof exportedOn !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(exportedOn)) {
    problems.push('"exportedOn" has to be a date such as 2026-11-21.');
  }
  return problems;
}

function skillsProblems(skills: unknown): string[] {
  if (!Array.isArray(skills)) return ['"skills" has to be a list.'];
  if (sizeOf(skills.length).kind !== 'complete') {
    return [`It has ${skills.length} skills; a benchmark has ${fewestSkills} to ${mostSkills}.`];
  }
  const ids = skills.map((skill) => (isRecord(skill) ? skill.skill : undefined));
  const twice = new Set(ids.filter((id, index) => id !== undefined && ids.indexOf(id) < index));
  return [
    ...skills.flatMap((skill, index) => skillProblems(skill, index + 1)),
    ...[...twice].map((id) => `The skill "${id}" is there twice.`),
  ];
}

function skillProblems(skill: unknown, place: number): string[] {
  if (!isRecord(skill)) return [`Skill ${place} has no fields.`];
  const { skill: id, name, expected } = skill;
  if (typeof id !== 'string' || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    return [`Skill ${place}: "skill" has to be an id such as "model-evaluation".`];
  }
  if (typeof name !== 'string') return [`Skill ${place} (${id}): "name" has to be a text.`];
  if (!isRecord(expected)) return [`Skill ${place} (${id}): "expected" is missing.`];
  const allowed: readonly unknown[] = expectedBands;
  return bands
    .filter((band) => !allowed.includes(expected[band]))
    .map((band) => `Skill ${place} (${id}): "${band}" has to be none, ${bands.join(', ')}.`);
}

function pickFields({ title, exportedOn, skills }: BenchmarkFile): BenchmarkFile {
  return {
    title,
    exportedOn,
    skills: skills.map(({ skill, name, expected: { junior, mid, senior, lead } }) => ({
      skill,
      name,
      expected: { junior, mid, senior, lead },
    })),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
