import type { Band } from '../competencies/band.ts';
import type { QuestionFormat, QuestionKind } from './question.ts';

/** What lists and selection know of a question without loading it. */
export interface CatalogueEntry {
  readonly id: string;
  readonly title: string;
  readonly competency: string;
  readonly band: Band;
  readonly kind: QuestionKind;
  readonly format: QuestionFormat;
  readonly concept: string;
  /** As authored, in logits. */
  readonly difficulty: number;
  /** Credit expected of somebody who knows nothing: `chanceCredit`. */
  readonly guessing: number;
  readonly seconds: number;
  /** In both directions: whoever is named here names this question too. */
  readonly enemies: readonly string[];
  readonly version: number;
  /** ISO date. */
  readonly reviewBy: string;
}

export interface CatalogueCompetency {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly domain: string;
}

/** Where the questions of a competency are, as paths below the site's base. */
export interface CatalogueChunk {
  readonly questions: string;
  readonly reading: string;
}

export interface Catalogue {
  /** Changes whenever anything published changes. */
  readonly contentVersion: string;
  /** In the order of the blueprint. */
  readonly competencies: readonly CatalogueCompetency[];
  /** By competency id. */
  readonly chunks: Readonly<Record<string, CatalogueChunk>>;
  /** Sorted by id. */
  readonly entries: readonly CatalogueEntry[];
}

/** Few different values in many rows: row i has `values[rows[i]]`. */
export interface CodedColumn<T extends string = string> {
  readonly values: readonly T[];
  readonly rows: readonly number[];
}

/** `bank/catalogue.json`: the catalogue by columns, which is a third of its size by rows. */
export interface CatalogueFile extends Omit<Catalogue, 'entries'> {
  readonly columns: {
    readonly id: readonly string[];
    readonly title: readonly string[];
    readonly competency: CodedColumn;
    readonly band: CodedColumn<Band>;
    readonly kind: CodedColumn<QuestionKind>;
    readonly format: CodedColumn<QuestionFormat>;
    readonly concept: CodedColumn;
    readonly difficulty: readonly number[];
    readonly guessing: readonly number[];
    readonly seconds: readonly number[];
    /** Row numbers. */
    readonly enemies: readonly (readonly number[])[];
    readonly version: readonly number[];
    readonly reviewBy: CodedColumn;
  };
}

/** @throws when a column is shorter than the others */
export function readCatalogue({ columns, ...rest }: CatalogueFile): Catalogue {
  const entries = columns.id.map((id, row) => ({
    id,
    title: at(columns.title, row),
    competency: decode(columns.competency, row),
    band: decode(columns.band, row),
    kind: decode(columns.kind, row),
    format: decode(columns.format, row),
    concept: decode(columns.concept, row),
    difficulty: at(columns.difficulty, row),
    guessing: at(columns.guessing, row),
    seconds: at(columns.seconds, row),
    enemies: at(columns.enemies, row).map((enemy) => at(columns.id, enemy)),
    version: at(columns.version, row),
    reviewBy: decode(columns.reviewBy, row),
  }));
  return { ...rest, entries };
}

/** @param entries sorted by id */
export function writeCatalogue({ entries, ...rest }: Catalogue): CatalogueFile {
  const rowOf = new Map(entries.map(({ id }, row) => [id, row]));
  const column = <K extends keyof CatalogueEntry>(key: K) => entries.map((entry) => entry[key]);
  return {
    ...rest,
    columns: {
      id: column('id'),
      title: column('title'),
      competency: encode(column('competency')),
      band: encode(column('band')),
      kind: encode(column('kind')),
      format: encode(column('format')),
      concept: encode(column('concept')),
      difficulty: column('difficulty'),
      guessing: column('guessing'),
      seconds: column('seconds'),
      enemies: column('enemies').map((ids) => ids.flatMap((id) => rowOf.get(id) ?? [])),
      version: column('version'),
      reviewBy: encode(column('reviewBy')),
    },
  };
}

function encode<T extends string>(column: readonly T[]): CodedColumn<T> {
  const values = [...new Set(column)];
  const codes = new Map(values.map((value, code) => [value, code]));
  return { values, rows: column.map((value) => codes.get(value) ?? 0) };
}

function decode<T extends string>({ values, rows }: CodedColumn<T>, row: number): T {
  return at(values, at(rows, row));
}

function at<T>(column: readonly T[], row: number): T {
  const value = column[row];
  if (value === undefined) throw new Error(`Inconsistent: the catalogue has no row ${row}`);
  return value;
}
