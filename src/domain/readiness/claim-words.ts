import { bandNames, bands } from '../competencies/band.ts';
import { percentInWords } from '../percent.ts';
import type { Claim } from './claim.ts';
import type { Readiness } from './readiness.ts';
import { rulerPlace } from './ruler-place.ts';

/** "meets", "below", "leaning to meets", "not enough evidence: 3 of 5". */
export function claimInWords(claim: Claim): string {
  switch (claim.kind) {
    case 'meets':
    case 'below':
      return claim.kind;
    case 'leaning':
      return `leaning to ${claim.towards}`;
    case 'not-enough-evidence':
      return `not enough evidence: ${claim.items} of ${claim.needed}`;
    case 'by-domain-only':
      return 'lead is said of domains only';
  }
}

const thirds = ['lower', 'middle', 'upper'] as const;

/** An ability (logits) as a place on the ruler: "upper junior", "middle mid". */
export function abilityInWords(ability: number): string {
  const place = Math.min(rulerPlace(ability) * bands.length, bands.length - 1e-9);
  const band = bands[Math.floor(place)] ?? 'lead';
  return `${thirds[Math.floor((place % 1) * thirds.length)]} ${band}`;
}

/** "upper junior to lower senior" */
export function intervalInWords([low, high]: Readiness['interval80']): string {
  const [from, to] = [abilityInWords(low), abilityInWords(high)];
  return from === to ? from : `${from} to ${to}`;
}

/** A second band this likely is worth naming beside the likeliest. */
const notExcluded = 0.1;

/** "Likely mid; senior is not excluded: 31 %." */
export function bandsInWords({ bands: shares, items, claims }: Readiness): string {
  if (items === 0) return 'Nothing measured yet.';
  const [first, second] = [...bands].sort((one, other) => shares[other] - shares[one]);
  if (!first || !second) return '';
  const claim = claims.mid;
  if (claim.kind === 'not-enough-evidence') {
    const needed = `${claim.items} of ${claim.needed} questions`;
    return `Not enough evidence for a level yet: ${needed}. So far ${first} is likeliest: ${percentInWords(shares[first])}.`;
  }
  const head = likelihoodInWords(bandNames[first], shares[first]);
  if (shares[second] < notExcluded) return `${head}: ${percentInWords(shares[first])}.`;
  return `${head}; ${second} is not excluded: ${percentInWords(shares[second])}.`;
}

function likelihoodInWords(name: string, probability: number): string {
  if (probability >= 0.9) return `${name}, almost certainly`;
  return probability >= 0.5 ? `Likely ${name.toLowerCase()}` : `Most likely ${name.toLowerCase()}`;
}
