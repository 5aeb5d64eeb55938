import { bands } from '../competencies/band.ts';
import { bandsInWords } from './bands-in-words.ts';
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

/** The level of a role or a domain in one sentence, with what is missing where that is too little. */
export function levelInWords({ bands: shares, items, claims }: Readiness): string {
  if (items === 0) return 'Nothing measured yet.';
  const claim = claims.mid;
  if (claim.kind !== 'not-enough-evidence') return bandsInWords(shares);
  return `Not enough evidence for a level yet: ${claim.items} of ${claim.needed} questions. So far: ${bandsInWords(shares).toLowerCase()}`;
}
