import type { RunEnding } from '#domain/adaptive/run-course.ts';
import type { RunRecord } from '#domain/adaptive/run-record.ts';
import type { TargetBand } from '#domain/adaptive/scale.ts';
import { bandNames } from '#domain/competencies/band.ts';
import { percentInWords } from '#domain/readiness/bands-in-words.ts';
import type { Claim } from '#domain/readiness/claim.ts';
import type { Surprise } from '#domain/readiness/competency-surprises.ts';
import type { FurtherQuestions } from '#domain/readiness/run-findings.ts';

/** Why the questions came to an end. */
export function endingInWords(ending: RunEnding, { answered, longest }: RunRecord): string {
  switch (ending) {
    case 'settled':
      return `It stopped after ${questions(answered.length)}: a few more would hardly have changed the answer.`;
    case 'longest':
      return `It ended at your limit of ${longest} questions.`;
    case 'no-questions-left':
      return `It ended after ${questions(answered.length)}: no question was left to ask.`;
    case 'left':
      return `You ended it after ${questions(answered.length)}.`;
  }
}

/** What may be said about the band, by the rule of claims. */
export function claimInWords(claim: Claim, target: TargetBand): string {
  const band = bandNames[target].toLowerCase();
  switch (claim.kind) {
    case 'meets':
      return `Meets ${band}: ${percentInWords(claim.probability)} to be at or above it.`;
    case 'below':
      return `Below ${band}: ${percentInWords(claim.probability)} to be at or above it.`;
    case 'leaning':
      return `Leaning ${claim.towards === 'meets' ? 'towards' : 'below'} ${band}: ${percentInWords(claim.probability)} to be at or above it. A claim needs 90 %.`;
    case 'not-enough-evidence':
      return `Not enough evidence for a claim about ${band}: ${claim.items} of ${claim.needed} different questions.`;
    case 'by-domain-only':
      return `Nothing is claimed about ${band} here.`;
  }
}

/** How much of it practice may have given away. */
export function seenInWords(seen: number, asked: number): string {
  if (seen === 0) return 'You had seen none of those asked here before.';
  return `${seen} of the ${asked} asked here you had seen before; they count less.`;
}

/** "5 more questions: about 3 points surer." */
export function furtherInWords({ more, gain }: FurtherQuestions): string {
  const points = Math.round(100 * gain);
  const worth =
    points === 0
      ? 'less than a point surer'
      : `about ${points} point${points === 1 ? '' : 's'} surer`;
  return `${more} more questions: ${worth}`;
}

/** "1 of 2, where 1.4 were to be expected". */
export function surpriseInWords({ earned, answers, expected }: Surprise): string {
  return `${credits(earned)} of ${answers}, where ${expected.toFixed(1)} were to be expected`;
}

/** As the list of answers says it: the words of practice. */
export function creditInWords(credit: number): string {
  if (credit === 1) return 'Right';
  return credit > 0 ? `Partly right: ${Math.round(100 * credit)} %` : 'Not right';
}

function credits(earned: number): string {
  return Number.isInteger(earned) ? String(earned) : earned.toFixed(1);
}

function questions(count: number): string {
  return count === 1 ? '1 question' : `${count} questions`;
}
