import {
  type DifficultyPrior,
  type MeasuredItem,
  shrunkDifficulty,
} from '../../src/domain/adaptive/measured-item.ts';
import { modelVersion } from '../../src/domain/adaptive/scale.ts';
import type { Random } from '../../src/domain/random.ts';
import { normal, randomFor } from './chance.ts';

/** How an item really works, as nobody in the simulation knows it. */
export interface Truth {
  readonly slope: number;
  readonly difficulty: number;
  readonly guessing: number;
  /** Another competency that it takes to answer, and what share of the whole that is. */
  readonly alsoTakes?: { readonly competency: string; readonly share: number };
}

export interface SimulatedItem {
  /** As the measuring code under test knows it. */
  readonly known: MeasuredItem;
  /** As somebody would know it who takes the guess at its word. */
  readonly naive: MeasuredItem;
  /** With the true parameters. */
  readonly exact: MeasuredItem;
  readonly truth: Truth;
}

export interface BankShape {
  readonly seed: number;
  readonly size: number;
  readonly competencies: readonly string[];
  /** SD of what writers are off by; 0: difficulties and slopes are known. */
  readonly errorSd: number;
  /** What they are taken to be off by; the truth when left out. */
  readonly assumedErrorSd?: number;
  readonly guessing: number;
}

/** SD of the true difficulties, around 0: the banks of reference/measurement.md A. */
export const difficultySd = 1.2;

/** SD of the logarithm of the true slopes, around 0. */
export const logSlopeSd = 0.3;

/** Competencies take turns. Slopes are known where difficulties are, and otherwise taken for 1. */
export function syntheticBank(shape: BankShape): readonly SimulatedItem[] {
  const random = randomFor('bank', shape.seed, shape.size);
  return Array.from({ length: shape.size }, (_, index) => simulatedItem(shape, index, random));
}

function simulatedItem(shape: BankShape, index: number, random: Random): SimulatedItem {
  const { competencies, errorSd, assumedErrorSd = errorSd, guessing } = shape;
  const truth = {
    slope: Math.exp(logSlopeSd * normal(random)),
    difficulty: difficultySd * normal(random),
    guessing,
  };
  const guess = truth.difficulty + errorSd * normal(random);
  const competency = competencies[index % competencies.length] ?? '';
  const described = describedItem(`item-${index}`, competency);
  const prior: DifficultyPrior = { mean: 0, sd: difficultySd, errorSd: assumedErrorSd };
  const slope = errorSd === 0 ? truth.slope : 1;
  return {
    truth,
    exact: { ...described, ...truth, difficultySd: 0 },
    naive: { ...described, slope, guessing, difficulty: guess, difficultySd: 0 },
    known: { ...described, slope, guessing, ...shrunkDifficulty(guess, prior) },
  };
}

/** What a simulated item shares with an authored one. */
export function describedItem(id: string, competency: string) {
  return { id, competency, version: 1, model: modelVersion, concept: `about ${id}`, enemies: [] };
}

/** Ids of so many made-up competencies. */
export function competencyIds(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `competency-${index}`);
}
