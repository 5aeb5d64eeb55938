import type { Band } from '../competencies/band.ts';

/**
 * The one logit scale that difficulties and abilities share, and the constants that give it a meaning. All of them
 * are editorial estimates: no answers of real learners stand behind them yet, and the screen says so.
 */

/** Raised whenever a constant or a formula of `src/domain/adaptive` changes what a stored answer is worth. */
export const modelVersion = 2;

/** Junior is where the scale begins, so there is no cut to be above. */
export const targetBands = ['mid', 'senior', 'lead'] as const satisfies readonly Band[];

export type TargetBand = (typeof targetBands)[number];

/**
 * Lowest ability of each band, in logits. They follow the difficulties that writers are given for each band
 * (content/README.md: junior -2..-0.4, mid -0.8..0.6, senior 0.2..1.6, lead 1..2.6): whoever is at a cut answers the
 * easiest questions of that band right every second time. Of the population below, 21, 37, 31 and 11 % are in the bands.
 */
export const bandCuts: Readonly<Record<TargetBand, number>> = { mid: -0.8, senior: 0.2, lead: 1.2 };

/** How abilities are spread before anything is known; SDs in logits, means are 0. */
export interface AbilityPrior {
  /** Of what all competencies of a person share. */
  readonly generalSd: number;
  /** Of what one competency adds of its own. */
  readonly specificSd: number;
}

/**
 * Each competency has an SD of 1, as the scale of item response models is fixed by custom, and any two correlate by
 * 0.54. The truth is unknown: skill profiles commonly show about 0.5, give or take 0.2. Between 0.3 and 0.7 no other value
 * loses less at worst, 1.9 % of precision at either end (`npm run simulate -- --only many-skills`).
 */
const correlation = 0.54;

export const abilityPrior: AbilityPrior = {
  generalSd: Math.sqrt(correlation),
  specificSd: Math.sqrt(1 - correlation),
};

/**
 * After so many days half of what answers have told is forgotten: people grow and fade. A skill known to 0.3 logits
 * is known to 0.34 a month later and to 0.48 half a year later.
 */
export const evidenceHalfLifeDays = 730;
