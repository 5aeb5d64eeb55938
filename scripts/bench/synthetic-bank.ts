import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { dump, load } from 'js-yaml';
import { type Random, seededRandom } from '../../src/domain/random.ts';

interface Frontmatter {
  readonly title: string;
  readonly format: string;
  readonly concept: string;
  readonly enemies?: readonly string[];
}

/** A question of the real bank, taken apart. */
interface Template {
  readonly id: string;
  readonly competency: string;
  readonly frontmatter: Frontmatter;
  readonly body: string;
}

export interface SyntheticBank {
  /** The real content folder: its questions are the templates. */
  readonly content: string;
  /** Replaced by a content folder with as many valid questions as wanted. */
  readonly folder: string;
  readonly count: number;
}

export interface SyntheticQuestion {
  readonly id: string;
  readonly competency: string;
  readonly format: string;
}

/** Texts are prose; every other string of the frontmatter is an id, a formula or a reference. */
const proseFields = new Set(['stem', 'text', 'rationale', 'why', 'worked', 'feedback', 'comment']);

/** Code, slots, links and tags stay, and so does what the loader reads: "Choose two". */
const fixed = /```[\s\S]*?```|`[^`]*`|\{[^}]*\}|\[[^\]]*\]\([^)]*\)|<[^>]*>|\bchoose \w+/gi;
const plainWord = /(?<![\w\\-])[a-z]{4,}(?![\w-])/g;

/** One word in so many is exchanged for another of the bank. */
const exchangedShare = 0.3;

/**
 * As many questions as wanted, in the format, lengths and mix of formats of the real bank: its questions over and
 * over, each time with other words. The first of each keeps its id, which other content names; all else of the real
 * content is copied. The same bank gives the same files.
 */
export function writeSyntheticBank(bank: SyntheticBank): readonly SyntheticQuestion[] {
  const { content, folder, count } = bank;
  const templates = globSync('questions/*/*.mdx', { cwd: content })
    .sort()
    .map((path) => readTemplate(join(content, path)));
  const words = vocabularyOf(templates);
  rmSync(folder, { recursive: true, force: true });
  const ownQuestions = join(content, 'questions');
  cpSync(content, folder, { recursive: true, filter: (path) => path !== ownQuestions });
  return Array.from({ length: count }, (_, index) => {
    const template = templates[index % templates.length];
    if (!template) throw new Error(`No questions to vary in ${content}`);
    const round = Math.floor(index / templates.length) + 1;
    return writeVariant(folder, template, { round, words });
  });
}

function readTemplate(file: string): Template {
  const [, yaml = '', body = ''] = readFileSync(file, 'utf8').split(/^---$/m);
  const [id, competency] = [basename(file, '.mdx'), basename(dirname(file))];
  return { id, competency, frontmatter: load(yaml) as Frontmatter, body };
}

function vocabularyOf(templates: readonly Template[]): readonly string[] {
  const bodies = templates.map(({ body }) => body.replaceAll(fixed, ''));
  const words = new Set(bodies.flatMap((body) => body.match(plainWord) ?? []));
  // At the start of a line of MDX these two are code.
  return [...words].filter((word) => word !== 'import' && word !== 'export').sort();
}

function writeVariant(
  folder: string,
  { id: templateId, competency, frontmatter, body }: Template,
  { round, words }: { round: number; words: readonly string[] },
): SyntheticQuestion {
  const renamed = (it: string) => (round === 1 ? it : `${it.slice(0, 55)}-v${round}`);
  const id = renamed(templateId);
  const exchange = wordExchange(words, seededRandom(round * 7919 + templateId.length));
  const varied = {
    ...(varyProse(frontmatter, exchange) as object),
    id,
    title: `${frontmatter.title.slice(0, 55)} ${round}`,
    concept: renamed(frontmatter.concept),
    enemies: (frontmatter.enemies ?? []).map(renamed),
  };
  mkdirSync(join(folder, 'questions', competency), { recursive: true });
  const text = `---\n${dump(varied, { lineWidth: -1 })}---\n${exchange(body)}`;
  writeFileSync(join(folder, 'questions', competency, `${id}.mdx`), text);
  return { id, competency, format: frontmatter.format };
}

type Exchange = (text: string) => string;

function wordExchange(words: readonly string[], random: Random): Exchange {
  const vary = (prose: string) =>
    prose.replace(plainWord, (word) =>
      random() < exchangedShare ? (words[Math.floor(random() * words.length)] ?? word) : word,
    );
  return (text) => {
    const kept = text.match(fixed) ?? [];
    return text
      .split(fixed)
      .map((prose, index) => vary(prose) + (kept[index] ?? ''))
      .join('');
  };
}

function varyProse(value: unknown, exchange: Exchange, field = ''): unknown {
  if (typeof value === 'string') return proseFields.has(field) ? exchange(value) : value;
  if (Array.isArray(value)) return value.map((entry) => varyProse(entry, exchange));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  return Object.fromEntries(entries.map(([name, it]) => [name, varyProse(it, exchange, name)]));
}
