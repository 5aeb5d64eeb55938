/**
 * The files under `bank/`: what phones download once and keep. Chunk names carry a hash of their content, so a chunk
 * never changes under its name and may be cached for ever; the catalogue names the chunks. Files are byte-stable:
 * the same content gives the same bytes.
 */
import { createHash } from 'node:crypto';
import { chanceCredit } from '#domain/adaptive/chance-credit.ts';
import {
  type CatalogueChunk,
  type CatalogueCompetency,
  type CatalogueEntry,
  type CatalogueFile,
  writeCatalogue,
} from '#domain/questions/catalogue.ts';
import type { Question, QuestionReading } from '#domain/questions/question.ts';
import type { CompiledQuestion } from './compile-question.ts';

export interface BankFile {
  /** Below the site's base: bank/statistics.0c9a1f3e.json */
  readonly path: string;
  readonly json: string;
}

export interface BankFiles {
  readonly chunks: readonly BankFile[];
  readonly catalogue: BankFile;
}

/** What `bank/<competency>.<hash>.json` holds. */
export interface QuestionChunk {
  readonly competency: string;
  /** Sorted by id. */
  readonly questions: readonly Question[];
}

/**
 * @param compiled the published questions, in any order
 * @param competencies in the order of the blueprint; those without questions have no chunk
 */
export function shapeBank(
  compiled: readonly CompiledQuestion[],
  competencies: readonly CatalogueCompetency[],
): BankFiles {
  const sorted = compiled.toSorted((a, b) => compareText(a.question.id, b.question.id));
  const byCompetency = Map.groupBy(sorted, ({ question }) => question.competency);
  const files: BankFile[] = [];
  const chunks: Record<string, CatalogueChunk> = {};
  for (const { id } of competencies) {
    const members = byCompetency.get(id);
    if (members === undefined) continue;
    const questions = chunkOf(id, members);
    const reading = readingOf(id, members);
    files.push(questions, reading);
    chunks[id] = { questions: questions.path, reading: reading.path };
  }
  const entries = catalogueEntries(sorted.map(({ question }) => question));
  const contents = { competencies: competencies.map(pickShown), chunks, entries };
  const contentVersion = hash(JSON.stringify(contents), 16);
  const file: CatalogueFile = writeCatalogue({ contentVersion, ...contents });
  return { chunks: files, catalogue: { path: 'bank/catalogue.json', json: JSON.stringify(file) } };
}

function chunkOf(competency: string, members: readonly CompiledQuestion[]): BankFile {
  const chunk: QuestionChunk = { competency, questions: members.map(({ question }) => question) };
  const json = JSON.stringify(chunk);
  return { path: `bank/${competency}.${hash(json, 8)}.json`, json };
}

function readingOf(competency: string, members: readonly CompiledQuestion[]): BankFile {
  const reading: readonly QuestionReading[] = members.map((member) => member.reading);
  const json = JSON.stringify(reading);
  return { path: `bank/${competency}.${hash(json, 8)}.reading.json`, json };
}

function catalogueEntries(questions: readonly Question[]): CatalogueEntry[] {
  const enemies = enemiesBothWays(questions);
  return questions.map((question) => ({
    id: question.id,
    title: question.title,
    competency: question.competency,
    band: question.band,
    kind: question.kind,
    format: question.format,
    concept: question.concept,
    difficulty: question.difficulty,
    guessing: rounded(chanceCredit(question)),
    seconds: question.seconds,
    enemies: [...(enemies.get(question.id) ?? [])].sort(compareText),
    version: question.version,
    reviewBy: question.reviewBy,
  }));
}

/** Writers name an enemy once; it holds in both directions. */
function enemiesBothWays(questions: readonly Question[]): Map<string, Set<string>> {
  const enemies = new Map(questions.map(({ id }) => [id, new Set<string>()]));
  for (const question of questions) {
    for (const enemy of question.enemies) {
      if (!enemies.has(enemy)) continue;
      enemies.get(question.id)?.add(enemy);
      enemies.get(enemy)?.add(question.id);
    }
  }
  return enemies;
}

/** To three decimals: finer differences are lost in what the difficulties are off by. */
function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}

function pickShown({ id, name, short, domain }: CatalogueCompetency): CatalogueCompetency {
  return { id, name, short, domain };
}

/** By code unit, so that the order does not hang on the language of the machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function hash(text: string, length: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, length);
}
