import { attenuatedSlope } from '../adaptive/expected-gain.ts';
import type { TellingAnswer } from '../adaptive/measured-answer.ts';
import { expectedCredit } from '../adaptive/response-model.ts';
import { type RunSource, tellingAnswersOf } from '../adaptive/run-course.ts';
import type { Readiness } from './readiness.ts';

/** How the answers to one competency went beside what the estimate of the whole role lets expect. */
export interface Surprise {
  readonly competency: string;
  readonly answers: number;
  /** Sum of credits. */
  readonly earned: number;
  /** Sum of the credits expected. */
  readonly expected: number;
}

/** Less of a difference is what any two answers bring. */
const leastDifference = 0.3;

/**
 * The competencies in which the run's first answers were better or worse than expected, most surprising first. One to
 * three answers stand behind each: reason to read on, and no finding.
 */
export function competencySurprises(
  source: RunSource,
  overall: Pick<Readiness, 'estimate'>,
): Surprise[] {
  const first = tellingAnswersOf(source).filter(({ retrievability }) => retrievability === null);
  const byCompetency = Map.groupBy(first, ({ item }) => item.competency);
  return [...byCompetency]
    .map(([competency, answers]) => ({
      competency,
      answers: answers.length,
      earned: answers.reduce((sum, { credit }) => sum + credit, 0),
      expected: answers.reduce((sum, it) => sum + creditExpected(it, overall.estimate), 0),
    }))
    .filter((it) => Math.abs(differenceOf(it)) >= leastDifference)
    .sort((one, other) => Math.abs(differenceOf(other)) - Math.abs(differenceOf(one)));
}

/** Above 0: better than expected. In credits. */
export function differenceOf({ earned, expected }: Surprise): number {
  return earned - expected;
}

/** Of somebody at this ability (logits), with the question's uncertain difficulty integrated over. */
function creditExpected({ item }: TellingAnswer, ability: number): number {
  const slope = attenuatedSlope(item.slope, item.difficultySd ** 2);
  return expectedCredit({ slope, guessing: item.guessing }, ability - item.difficulty);
}
