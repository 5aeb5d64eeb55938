import type { DayHistory } from '#domain/assessment/dated-record.ts';
import type { ScorecardSheet } from '#domain/assessment/scorecard-sheet.ts';
import { dayInWords } from '#domain/day-in-words.ts';
import type { LocalDay } from '#domain/local-day.ts';
import { totalRange } from '#domain/rubrics/scorecard-total.ts';
import { type MarkChange, type SheetDay, sheetHistory } from '#domain/rubrics/sheet-history.ts';
import { DayLine } from './DayLine.tsx';
import type { JudgedSheet } from './judged-sheet.ts';
import { shortNames, totalInWords } from './sheet-words.ts';

interface SheetDaysProps extends JudgedSheet {
  history: DayHistory<ScorecardSheet>;
  today: LocalDay;
}

/** How the sheet stood on each day on which it was kept, under the weights chosen now. */
export function SheetDays({ scorecard, weighting, history, today }: SheetDaysProps) {
  const days = sheetHistory(scorecard.categories, history);
  const rangeOf = ({ sheet }: SheetDay) => totalRange(scorecard.categories, weighting, sheet.marks);
  const points = days.map((it) => ({ day: it.day, range: rangeOf(it) }));
  const nameOf = shortNames(scorecard);
  return (
    <section class="stack" aria-labelledby="days-title">
      <h2 id="days-title">Day by day</h2>
      {points.length > 1 ? (
        <DayLine points={points} tiers={scorecard.tiers} />
      ) : (
        <p class="quiet small">A line begins here when the sheet is changed on another day.</p>
      )}
      <table class="days">
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Total</th>
            <th scope="col">What changed</th>
          </tr>
        </thead>
        <tbody>
          {days.toReversed().map((it) => (
            <tr key={it.day}>
              <th scope="row">{dayInWords(it.day, today)}</th>
              <td>{totalInWords(rangeOf(it))}</td>
              <td>{changesInWords(it.changes, nameOf)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function changesInWords(
  changes: readonly MarkChange[],
  nameOf: (category: string) => string,
): string {
  if (changes.length === 0) return 'No mark';
  return changes.map((change) => `${nameOf(change.category)} ${stepInWords(change)}`).join(', ');
}

function stepInWords({ from, to }: MarkChange): string {
  if (from === null) return String(to);
  return to === null ? `no longer ${from}` : `${from} to ${to}`;
}
