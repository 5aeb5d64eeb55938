import { dayInWords } from '#domain/day-in-words.ts';
import type { LocalDay } from '#domain/local-day.ts';
import type { KeptSheet } from '#domain/rubrics/kept-sheets.ts';
import { compareRaters, furthestApart } from '#domain/rubrics/rater-comparison.ts';
import type { Weighting } from '#domain/rubrics/scorecard.ts';
import { outcomeOf } from '#domain/rubrics/scorecard-outcome.ts';
import type { SheetScorecard } from './sheet-scorecard.ts';
import { listInWords, raterName, shortNames, totalInWords } from './sheet-words.ts';

interface RaterTableProps {
  scorecard: SheetScorecard;
  /** Of the sheet on the desk: all totals are counted with the same weights. */
  weighting: Weighting;
  /** About one person, two at least. */
  sheets: readonly KeptSheet[];
  today: LocalDay;
}

/** Several sheets about one person, category by category. */
export function RaterTable({ scorecard, weighting, sheets, today }: RaterTableProps) {
  const nameOf = shortNames(scorecard);
  const marks = sheets.map(({ sheet }) => sheet.marks);
  const compared = compareRaters(scorecard.categories, marks);
  const widest = furthestApart(compared);
  const totals = marks.map((it) => totalInWords(outcomeOf(scorecard, weighting, it).range));
  return (
    <section class="stack" aria-labelledby="raters-title">
      <h2 id="raters-title">Side by side</h2>
      <p>
        {widest.length === 0
          ? 'No category has two different marks yet.'
          : `Furthest apart: ${listInWords(widest.map(({ category }) => nameOf(category)))}, by ${widest[0]?.spread}. Talk about that before anything else.`}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region has to be reachable by keyboard */}
      <section class="rater-frame" aria-label="Marks side by side" tabIndex={0}>
        <table class="raters">
          <thead>
            <tr>
              <th scope="col">Category</th>
              {sheets.map(({ id, sheet }) => (
                <th key={id} scope="col">
                  {raterName(sheet.rater)}
                  {isTwice(sheets, sheet.rater) && (
                    <span class="quiet">{dayInWords(sheet.day, today)}</span>
                  )}
                </th>
              ))}
              <th scope="col">Median</th>
              <th scope="col">Spread</th>
            </tr>
          </thead>
          <tbody>
            {compared.map(({ category, marks: given, median, spread }) => (
              <tr key={category} data-widest={widest.some((it) => it.category === category)}>
                <th scope="row">{nameOf(category)}</th>
                {given.map((mark, index) => (
                  <td key={sheets[index]?.id}>{mark ?? '–'}</td>
                ))}
                <td>{median ?? '–'}</td>
                <td>{spread ?? '–'}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">Total</th>
              {totals.map((total, index) => (
                <td key={sheets[index]?.id}>{total}</td>
              ))}
              <td />
              <td />
            </tr>
          </tfoot>
        </table>
      </section>
      <p class="quiet small">
        All totals with the weights "{weighting.name}". There is no single number for agreement: it
        would hide in which category two people saw something else.
      </p>
    </section>
  );
}

/** Then only the day tells the sheets apart. */
function isTwice(sheets: readonly KeptSheet[], rater: string): boolean {
  return sheets.filter(({ sheet }) => sheet.rater === rater).length > 1;
}
