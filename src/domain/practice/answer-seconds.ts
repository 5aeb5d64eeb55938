/** Nobody thinks about one question for longer; the rest is a phone in a pocket. */
const longestAnswerSeconds = 600;

/** What an answer is said to have taken, in whole seconds. @param milliseconds from the question to the answer */
export function answerSeconds(milliseconds: number): number {
  return Math.min(longestAnswerSeconds, Math.round(milliseconds / 1000));
}
