import { bandCuts, targetBands } from '../adaptive/scale.ts';
import { type Band, bandNames, bands } from '../competencies/band.ts';

/** From here on a band is called very likely: what a claim needs too. */
const veryLikely = 0.9;

/** Below that no band is likelier than all others together. */
const likely = 0.5;

/** One band in ten times is worth a word. */
const notExcluded = 0.1;

/**
 * Where somebody stands, in one sentence: "Likely mid; senior is not excluded: 31 %."
 * @param probabilities of each band, adding up to 1
 */
export function bandsInWords(probabilities: Readonly<Record<Band, number>>): string {
  const [first = 'junior', ...others] = bands.toSorted(
    (one, other) => probabilities[other] - probabilities[one],
  );
  const open = others.filter((band) => probabilities[band] >= notExcluded);
  return `${howLikely(probabilities[first])} ${nameOf(first)}${openWords(open, probabilities)}.`;
}

/** "mid", or "between mid and senior": the bands that an 80 % interval (logits) reaches. */
export function intervalInWords([low, high]: readonly [low: number, high: number]): string {
  const [lowest, highest] = [nameOf(bandAt(low)), nameOf(bandAt(high))];
  return lowest === highest ? lowest : `between ${lowest} and ${highest}`;
}

function bandAt(ability: number): Band {
  return targetBands.findLast((band) => ability >= bandCuts[band]) ?? 'junior';
}

/** Whole percent. Nothing is certain: it never says 0 or 100. */
export function percentInWords(probability: number): string {
  if (probability < 0.005) return 'under 1 %';
  if (probability > 0.995) return 'over 99 %';
  return `${Math.round(100 * probability)} %`;
}

function howLikely(probability: number): string {
  if (probability >= veryLikely) return 'Very likely';
  return probability >= likely ? 'Likely' : 'Perhaps';
}

function openWords(open: readonly Band[], probabilities: Readonly<Record<Band, number>>): string {
  const [only] = open;
  if (only === undefined) return '';
  if (open.length === 1) {
    return `; ${nameOf(only)} is not excluded: ${percentInWords(probabilities[only])}`;
  }
  const each = open.map((band) => `${nameOf(band)} ${percentInWords(probabilities[band])}`);
  return `; not excluded: ${each.join(', ')}`;
}

function nameOf(band: Band): string {
  return bandNames[band].toLowerCase();
}
