import type { Experiment } from './experiment.ts';
import { fairUse } from './experiments/fair-use.ts';
import { fewerItems } from './experiments/fewer-items.ts';
import { guessedDifficulties } from './experiments/guessed-difficulties.ts';
import { honestClaims } from './experiments/honest-claims.ts';
import { honestIntervals } from './experiments/honest-intervals.ts';
import { manySkills } from './experiments/many-skills.ts';
import { precision } from './experiments/precision.ts';
import { sideBySide } from './experiments/side-by-side.ts';
import { speed } from './experiments/speed.ts';
import { wrongModel } from './experiments/wrong-model.ts';

export const experiments: readonly Experiment[] = [
  honestClaims,
  honestIntervals,
  sideBySide,
  precision,
  guessedDifficulties,
  fewerItems,
  manySkills,
  fairUse,
  wrongModel,
  speed,
];
