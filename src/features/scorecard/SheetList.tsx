import { dayInWords } from '#domain/day-in-words.ts';
import type { LocalDay } from '#domain/local-day.ts';
import { byPerson, type KeptSheet, weightingOf } from '#domain/rubrics/kept-sheets.ts';
import { type Outcome, outcomeOf } from '#domain/rubrics/scorecard-outcome.ts';
import { sheetAddress } from './sheet-address.ts';
import type { SheetScorecard } from './sheet-scorecard.ts';
import { personName, raterName, totalInWords } from './sheet-words.ts';

interface SheetListProps {
  scorecard: SheetScorecard;
  kept: readonly KeptSheet[];
  /** Id of the sheet on the desk; null for a new one. */
  current: string | null;
  today: LocalDay;
  onOpen: (id: string | null) => void;
}

/** All sheets on this device by person, and a new one. */
export function SheetList({ scorecard, kept, current, today, onOpen }: SheetListProps) {
  return (
    <section class="stack" aria-labelledby="sheets-title">
      <h2 id="sheets-title">All sheets</h2>
      {[...byPerson(kept)].map(([person, sheets]) => (
        <div key={person}>
          <h3>{personName(person)}</h3>
          <ul class="rows">
            {sheets.map((it) => (
              <SheetRow
                key={it.id}
                kept={it}
                scorecard={scorecard}
                isCurrent={it.id === current}
                today={today}
                onOpen={onOpen}
              />
            ))}
          </ul>
        </div>
      ))}
      <p>
        <button type="button" class="button" onClick={() => onOpen(null)}>
          New sheet
        </button>
      </p>
    </section>
  );
}

interface SheetRowProps extends Pick<SheetListProps, 'scorecard' | 'today' | 'onOpen'> {
  kept: KeptSheet;
  isCurrent: boolean;
}

function SheetRow({ kept: { id, sheet }, scorecard, isCurrent, today, onOpen }: SheetRowProps) {
  const outcome = outcomeOf(scorecard, weightingOf(scorecard, sheet), sheet.marks);
  return (
    <li>
      <a
        class="sheet-row"
        href={sheetAddress(id)}
        aria-current={isCurrent ? 'true' : undefined}
        onClick={(event) => {
          if (event.ctrlKey || event.metaKey || event.shiftKey) return;
          event.preventDefault();
          onOpen(id);
        }}
      >
        <span>
          marked by {raterName(sheet.rater)}
          <span class="quiet small">
            {isCurrent ? 'open now, ' : ''}last kept {dayInWords(sheet.day, today)}
          </span>
        </span>
        <span class="sheet-row-total">
          <span class="sheet-row-number">{totalInWords(outcome.range)}</span>
          <span class="quiet small">{outcomeInWords(outcome)}</span>
        </span>
      </a>
    </li>
  );
}

function outcomeInWords({ tier, range, held }: Outcome): string {
  const words = tier ? tier.name : `${range.marked} marked`;
  return held.length > 0 ? `${words}, on hold` : words;
}
