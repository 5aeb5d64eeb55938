import type { RunProgress } from './measure-room.ts';

/** "Question 6 of at most 25. Known to within 1.6 bands so far." Said once for each question. */
export function progressInWords({ answered, longest, width }: RunProgress): string {
  const bands = width.toFixed(1);
  const question = `Question ${answered + 1} of at most ${longest}.`;
  return `${question} Known to within ${bands} ${bands === '1.0' ? 'band' : 'bands'} so far.`;
}
