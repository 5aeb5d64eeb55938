import type { CatalogueEntry } from '../questions/catalogue.ts';
import { isAutoScored } from '../questions/marking/auto-scored.ts';
import { modelVersion } from './scale.ts';

/**
 * A question with the parameters it is measured by. The whole value is stored with every answer of a measuring run,
 * so that the run can be replayed after difficulties, texts or the model have changed.
 */
export interface MeasuredItem {
  /** Question id. */
  readonly id: string;
  /** Of the question. */
  readonly version: number;
  /** Of the constants and formulas: `modelVersion`. */
  readonly model: number;
  readonly competency: string;
  readonly concept: string;
  readonly enemies: readonly string[];
  /** Best guess in logits, already drawn towards the mean of the bank. */
  readonly difficulty: number;
  /** How far off that guess is expected to be, SD in logits; 0: known. */
  readonly difficultySd: number;
  /** How sharply the question separates, per logit. */
  readonly slope: number;
  /** 0..1, the credit expected of somebody who knows nothing. */
  readonly guessing: number;
}

/** What the ability learns from an item: all but the texts that selection keeps apart. Stored with each answer. */
export type ItemParameters = Pick<
  MeasuredItem,
  'model' | 'difficulty' | 'difficultySd' | 'slope' | 'guessing'
>;

/** An item as an answer refers to it. */
export type AnsweredItem = Pick<MeasuredItem, 'id' | 'competency'> & ItemParameters;

export function parametersOf(item: MeasuredItem): ItemParameters {
  const { model, difficulty, difficultySd, slope, guessing } = item;
  return { model, difficulty, difficultySd, slope, guessing };
}

/** What is known of the difficulties that writers gave; all in logits. */
export interface DifficultyPrior {
  /** Mean of the bank. */
  readonly mean: number;
  /** SD of the true difficulties in the bank. */
  readonly sd: number;
  /** SD of what writers are off by. */
  readonly errorSd: number;
}

/**
 * What writers are taken to be off by. Experts who type difficulties correlate poorly with the facts, and better where
 * they compare questions (Attali 2014); studies of adaptive tests on such guesses use 0.4 to 1.0. No answers of
 * learners stand behind our value.
 */
export const authoredErrorSd = 0.7;

/** True difficulties spread as the abilities they are written for. */
export const authoredDifficultySd = 1;

/** No answers have been collected from which a slope could be told: all questions count alike. */
const authoredSlope = 1;

/** @param difficulties as authored, of the whole bank; not empty */
export function authoredPrior(difficulties: readonly number[]): DifficultyPrior {
  const mean = difficulties.reduce((sum, value) => sum + value, 0) / difficulties.length;
  return { mean, sd: authoredDifficultySd, errorSd: authoredErrorSd };
}

/**
 * A guess b with error SD s in a bank N(m, t^2) stands for the true difficulty N(m + r (b - m), r s^2) with
 * r = t^2 / (t^2 + s^2) (regression to the mean; Kelley 1927). The SD stays with the item and is integrated over in
 * `ability.ts`, which is what attenuates its slope.
 */
export function shrunkDifficulty(
  authored: number,
  { mean, sd, errorSd }: DifficultyPrior,
): Pick<MeasuredItem, 'difficulty' | 'difficultySd'> {
  const reliability = sd ** 2 / (sd ** 2 + errorSd ** 2);
  return {
    difficulty: mean + reliability * (authored - mean),
    difficultySd: Math.sqrt(reliability) * errorSd,
  };
}

/** What measuring takes from a question. */
type Measurable = Pick<
  CatalogueEntry,
  'id' | 'version' | 'competency' | 'concept' | 'enemies' | 'difficulty' | 'guessing'
>;

export function measuredItem(question: Measurable, prior: DifficultyPrior): MeasuredItem {
  const { id, version, competency, concept, enemies, difficulty, guessing } = question;
  const described = { id, version, competency, concept, enemies, model: modelVersion };
  return { ...described, ...shrunkDifficulty(difficulty, prior), slope: authoredSlope, guessing };
}

/** The questions that a rule marks, with their parameters: those of nobody's own marking are not measured. */
export function measuredBank(entries: readonly CatalogueEntry[]): MeasuredItem[] {
  const { scored, prior } = scoredBank(entries);
  return [...scored.values()].map((entry) => measuredItem(entry, prior));
}

/** `measuredBank` for one question at a time, where most of the bank is never asked for. */
export function measuredOnDemand(
  entries: readonly CatalogueEntry[],
): (id: string) => MeasuredItem | null {
  let bank: ScoredBank | null = null;
  return (id) => {
    bank ??= scoredBank(entries);
    const entry = bank.scored.get(id);
    return entry ? measuredItem(entry, bank.prior) : null;
  };
}

interface ScoredBank {
  /** By id. */
  readonly scored: ReadonlyMap<string, CatalogueEntry>;
  /** Without a meaning where none is scored. */
  readonly prior: DifficultyPrior;
}

function scoredBank(entries: readonly CatalogueEntry[]): ScoredBank {
  const scored = new Map<string, CatalogueEntry>();
  for (const entry of entries) if (isAutoScored(entry.format)) scored.set(entry.id, entry);
  return { scored, prior: authoredPrior(Array.from(scored.values(), (it) => it.difficulty)) };
}
