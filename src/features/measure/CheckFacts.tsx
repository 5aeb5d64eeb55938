import { timeInWords } from '#domain/practice/time-estimate.ts';
import type { CheckPreview } from './measure-room.ts';

/** What a check costs and changes, said before its start. */
export function CheckFacts({ preview }: { preview: CheckPreview | null }) {
  return (
    <div class="check-facts" role="status">
      <p>{preview ? lengthInWords(preview) : 'Counting the questions for it ...'}</p>
      <ul class="small">
        <li>{preview ? supplyInWords(preview) : ' '}</li>
        <li>
          Right and wrong are told at the end. Until then a gold bar shows how much is still open,
          not where you stand.
        </li>
        <li>It leaves your schedule as it is. The answers count as evidence of your level.</li>
      </ul>
    </div>
  );
}

function lengthInWords({ all, longest, seconds }: CheckPreview): string {
  if (all === 0) return 'There are no questions for this role yet. Choose another one.';
  return `At most ${longest} questions, ${timeInWords(seconds)}.`;
}

/** "146 fresh questions for it. 12 that you answered within 30 days will not be asked." */
function supplyInWords({ all, fresh, metBefore, longest }: CheckPreview): string {
  const recent = all - fresh;
  const earlier =
    metBefore > 0 ? `, ${metBefore} of them answered longer ago and weighed accordingly` : '';
  const supply = `${fresh} fresh question${fresh === 1 ? '' : 's'} for it${earlier}.`;
  if (recent === 0) return supply;
  // Where fresh ones run out, the others are better than nothing.
  const fate =
    fresh < longest ? 'come only when those are used up, and count less' : 'will not be asked';
  return `${supply} ${recent} that you answered within 30 days ${fate}.`;
}
